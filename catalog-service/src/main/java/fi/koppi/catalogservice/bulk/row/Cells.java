package fi.koppi.catalogservice.bulk.row;

import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.kit.time.CalendarDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of a row, and records a problem with advice for each cell that cannot be read.
 */
public final class Cells {

  /** A spreadsheet would run text that begins like this (OWASP, CSV injection). */
  private static final Pattern FORMULA = Pattern.compile("[=+\\-@].*", Pattern.DOTALL);

  /** The replacement of a letter in another encoding, or half of a surrogate pair. */
  private static final Pattern LOST = Pattern.compile("[\ufffd\\p{Cs}]");

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\r\\t]]");

  private final SourceRow row;
  private final List<RowProblem> problems;

  public Cells(SourceRow row) {
    this.row = row;
    this.problems = new ArrayList<>(row.problems());
    if (problems.isEmpty()) {
      row.cells().forEach(this::checkCharacters);
    }
  }

  public List<RowProblem> problems() {
    return problems;
  }

  public boolean fine() {
    return problems.isEmpty();
  }

  public void report(@Nullable String column, String code, String detail) {
    problems.add(new RowProblem(row.row(), column, code, detail));
  }

  private void checkCharacters(String column, String cell) {
    if (!Column.isKnown(column)) {
      problems.add(Column.unknown(row.row(), column));
    }
    if (LOST.matcher(cell).find()) {
      report(column, "encoding", "Save the file as UTF-8: a letter of this cell is lost");
    }
    if (CONTROL.matcher(cell).find()) {
      report(column, "control-character", "Remove the invisible characters");
    }
  }

  /** Reads text that people wrote, which others may open in a spreadsheet. */
  public @Nullable String text(Column column, int longest) {
    var cell = row.cells().get(column.title());
    if (cell != null && FORMULA.matcher(cell).matches()) {
      report(
          column.title(), "formula", "Begin with a letter or digit: this would run as a formula");
    }
    if (cell != null && cell.length() > longest) {
      report(column.title(), "too-long", "Use at most %d characters".formatted(longest));
    }
    return cell;
  }

  public @Nullable String requiredText(Column column, int longest) {
    if (!row.cells().containsKey(column.title())) {
      reportAbsent(column);
    }
    return text(column, longest);
  }

  public @Nullable ProgrammeId programme(Column column) {
    return required(
        column,
        "id-form",
        "Write the id as the catalog gives it",
        cell -> new ProgrammeId(UUID.fromString(cell)));
  }

  public int number(Column column, int least, int most) {
    var detail = "Write a whole number from %d to %d".formatted(least, most);
    var number = required(column, "number-form", detail, Integer::valueOf);
    return number == null ? least : bounded(column, number, least, most);
  }

  public int numberOr(Column column, int otherwise, int most) {
    return row.cells().containsKey(column.title()) ? number(column, otherwise, most) : otherwise;
  }

  private int bounded(Column column, int number, int least, int most) {
    if (number < least) {
      report(column.title(), "min", "must be at least %d".formatted(least));
    } else if (number > most) {
      report(column.title(), "max", "must be at most %d".formatted(most));
    }
    return Math.clamp(number, least, most);
  }

  public @Nullable LocalDate date(Column column) {
    if (!row.cells().containsKey(column.title())) {
      return null;
    }
    return value(column, "date-form", CalendarDays::parse);
  }

  public boolean truth(Column column) {
    var cell = row.cells().getOrDefault(column.title(), "false").toLowerCase(Locale.ROOT);
    if (!cell.equals("true") && !cell.equals("false")) {
      report(column.title(), "boolean-form", "Write true or false");
    }
    return cell.equals("true");
  }

  public <E extends Enum<E>> @Nullable E choice(Column column, Class<E> type) {
    var words = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    var detail = "Write one of " + String.join(", ", words);
    return required(column, "unknown-word", detail, cell -> Enum.valueOf(type, cell));
  }

  /** Reads a value whose type explains in its exception how the value has to be written. */
  public <T> @Nullable T value(Column column, String code, Function<String, T> form) {
    var cell = row.cells().get(column.title());
    if (cell == null) {
      reportAbsent(column);
      return null;
    }
    try {
      return form.apply(cell);
    } catch (IllegalArgumentException e) {
      report(column.title(), code, String.valueOf(e.getMessage()));
      return null;
    }
  }

  private <T> @Nullable T required(
      Column column, String code, String detail, Function<String, T> form) {
    return value(
        column,
        code,
        cell -> {
          try {
            return form.apply(cell);
          } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(detail, e);
          }
        });
  }

  private void reportAbsent(Column column) {
    report(column.title(), "required", "must be given");
  }
}
