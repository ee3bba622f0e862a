package fi.koppi.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {

  @TempDir Path folder;

  @Test
  void runningProcessIsFoundAgain() {
    PidFile file = new PidFile(folder.resolve("run/some.pid"));

    file.write(ProcessHandle.current());

    assertThat(file.process()).contains(ProcessHandle.current());
  }

  @Test
  void pidThatWasGivenToAnotherProgramIsNotOurs() throws IOException {
    Path path = folder.resolve("some.pid");
    Files.writeString(path, ProcessHandle.current().pid() + " 2001-01-01T00:00:00Z\n");

    var process = new PidFile(path).process();

    assertThat(process).isEmpty();
  }

  @Test
  void halfWrittenFileNamesNobody() throws IOException {
    Path path = folder.resolve("some.pid");
    Files.writeString(path, "12");

    var process = new PidFile(path).process();

    assertThat(process).isEmpty();
  }

  @Test
  void missingFileNamesNobody() {
    assertThat(new PidFile(folder.resolve("none.pid")).process()).isEmpty();
  }
}
