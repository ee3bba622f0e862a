package fi.koppi.catalogservice.bulk.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The columns of a file of offerings. */
public enum Column {
  SOURCE_ID("sourceId", true),
  PROGRAMME_ID("programmeId", true),
  TITLE_FI("titleFi", false),
  TITLE_SV("titleSv", false),
  TITLE_EN("titleEn", false),
  MUNICIPALITY("municipality", true),
  PLACES("places", true),
  FAST_LANE_PLACES("fastLanePlaces", false),
  STARTS_ON("startsOn", false),
  ENDS_ON("endsOn", false),
  CONTINUOUS_ADMISSION("continuousAdmission", false),
  DELIVERY_MODE("deliveryMode", true),
  LANGUAGES("languages", true),
  AUDIENCE("audience", true);

  private static final Set<String> NAMES =
      Arrays.stream(values()).map(Column::title).collect(Collectors.toUnmodifiableSet());

  private final String title;
  private final boolean required;

  Column(String title, boolean required) {
    this.title = title;
    this.required = required;
  }

  /** Returns the name of the column in the first line of a file. */
  public String title() {
    return title;
  }

  public static boolean isKnown(String title) {
    return NAMES.contains(title);
  }

  /** Returns the problems of the row with a file's titles. */
  public static List<RowProblem> problems(long row, List<String> titles) {
    List<RowProblem> problems = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (var title : titles) {
      if (!isKnown(title)) {
        problems.add(unknown(row, title));
      } else if (!seen.add(title)) {
        problems.add(new RowProblem(row, title, "repeated-column", "Give each column once"));
      }
    }
    Arrays.stream(values())
        .filter(column -> column.required && !seen.contains(column.title))
        .map(column -> new RowProblem(row, column.title, "missing-column", "Add the column"))
        .forEach(problems::add);
    return problems;
  }

  /**
   * Makes the problem of an unknown column, which is refused because ignoring it would suggest that
   * it was read.
   */
  public static RowProblem unknown(long row, String title) {
    var advice =
        Arrays.stream(values())
            .map(Column::title)
            .filter(title::equalsIgnoreCase)
            .findFirst()
            .map("Write its name as %s"::formatted)
            .orElse("Remove the column, or correct its name");
    return new RowProblem(row, title, "unknown-column", advice);
  }
}
