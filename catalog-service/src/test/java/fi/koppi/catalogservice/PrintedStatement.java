package fi.koppi.catalogservice;

import static java.util.Objects.requireNonNull;

import fi.koppi.kit.sql.Query;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A statement as a reviewer reads it: every run prints it to {@code target/statements}, and the
 * reviewed one is committed under {@code src/test/resources/statements}.
 */
public record PrintedStatement(String name) {

  /** Prints the statement and returns its text. */
  public String of(Query query) {
    try {
      var file = Path.of("target", "statements", name + ".sql");
      Files.createDirectories(requireNonNull(file.getParent()));
      Files.writeString(file, query.text() + "\n");
      return query.text();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String reviewed() {
    try {
      return Files.readString(Path.of("src/test/resources/statements", name + ".sql"))
          .stripTrailing();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
