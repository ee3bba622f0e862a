package fi.koppi.referralservice.erasure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A line of the committed list that says what becomes of every column when a client is forgotten.
 *
 * @param table the table, after {@code keys/} if it lies in the keys' database
 */
record ErasedColumn(String table, String column, Fate fate, String why) {

  static final String KEYS = "keys/";

  private static final Path LIST = Path.of("src", "test", "resources", "erasure", "columns.txt");

  /** What becomes of a column in the rows of a client. */
  enum Fate {
    CLEARED,
    DELETED,
    KEPT,
    NOT_PERSONAL;

    static Fate of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
  }

  static List<ErasedColumn> all() {
    try (var lines = Files.lines(LIST)) {
      return lines
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(ErasedColumn::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ErasedColumn of(String line) {
    var parts = Arrays.stream(line.split("\\|", 3)).map(String::strip).toArray(String[]::new);
    if (parts.length != 3 || parts[2].isEmpty()) {
      throw new IllegalArgumentException("not table.column | class | why: " + line);
    }
    var name = parts[0].split("\\.", 2);
    return new ErasedColumn(name[0], name[1], Fate.of(parts[1]), parts[2]);
  }

  String name() {
    return table + "." + column;
  }

  boolean isOfKeys() {
    return table.startsWith(KEYS);
  }

  /** Returns the table's name in its own database. */
  String tableName() {
    return isOfKeys() ? table.substring(KEYS.length()) : table;
  }
}
