package fi.koppi.local;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/** The id and entity tag that each call of the demo region was answered with. */
final class RegionAnswers {

  private final Path file;
  private final Properties kept = new Properties();

  RegionAnswers(Path file) {
    this.file = file;
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        kept.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  boolean has(String name) {
    return kept.containsKey(name + ".id");
  }

  String id(String name) {
    return kept.getProperty(name + ".id", "");
  }

  String tag(String name) {
    return kept.getProperty(name + ".tag", "");
  }

  void keep(String name, String id, String tag) {
    kept.setProperty(name + ".id", id);
    kept.setProperty(name + ".tag", tag);
    Path next = file.resolveSibling(file.getFileName() + ".new");
    try {
      try (Writer writer = Files.newBufferedWriter(next)) {
        kept.store(writer, "Calls of the demo region that were answered");
      }
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
