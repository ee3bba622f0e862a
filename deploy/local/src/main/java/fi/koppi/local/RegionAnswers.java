package fi.koppi.local;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/** The ids and entity tags that the calls of the demo region were answered with. */
final class RegionAnswers {

  private final Path file;
  private final Properties answered = new Properties();

  RegionAnswers(Path file) {
    this.file = file;
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        answered.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  boolean has(String name) {
    return answered.containsKey(name + ".id");
  }

  String id(String name) {
    return answered.getProperty(name + ".id", "");
  }

  String tag(String name) {
    return answered.getProperty(name + ".tag", "");
  }

  void store(String name, String id, String tag) {
    answered.setProperty(name + ".id", id);
    answered.setProperty(name + ".tag", tag);
    Path next = file.resolveSibling(file.getFileName() + ".new");
    try {
      try (Writer writer = Files.newBufferedWriter(next)) {
        answered.store(writer, "Calls of the demo region that were answered");
      }
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
