package fi.koppi.local.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

  @TempDir Path folder;

  @Test
  void programsStayExecutable() throws IOException {
    byte[] tar = tar("thing-1.0/bin/run", "#!/bin/sh");

    Archive.unpack(new ByteArrayInputStream(tar), 1, folder.resolve("thing"));

    assertThat(folder.resolve("thing/bin/run")).isExecutable().hasContent("#!/bin/sh");
  }

  @Test
  void brokenArchiveLeavesNothingThatLooksWhole() throws IOException {
    byte[] tar = tar("thing-1.0/bin/run", "x".repeat(4000));
    byte[] half = Arrays.copyOf(tar, 1500);

    assertThatThrownBy(
            () -> Archive.unpack(new ByteArrayInputStream(half), 1, folder.resolve("thing")))
        .isInstanceOf(IOException.class);

    assertThat(Files.exists(folder.resolve("thing"))).isFalse();
  }

  @Test
  void archiveCannotWriteOutsideItsFolder() throws IOException {
    byte[] tar = tar("thing-1.0/../../evil", "boo");

    assertThatThrownBy(
            () -> Archive.unpack(new ByteArrayInputStream(tar), 0, folder.resolve("thing")))
        .hasMessageContaining("outside");
  }

  private static byte[] tar(String name, String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      TarArchiveEntry entry = new TarArchiveEntry(name);
      entry.setMode(0755);
      entry.setSize(content.length());
      tar.putArchiveEntry(entry);
      tar.write(content.getBytes(StandardCharsets.UTF_8));
      tar.closeArchiveEntry();
    }
    return bytes.toByteArray();
  }
}
