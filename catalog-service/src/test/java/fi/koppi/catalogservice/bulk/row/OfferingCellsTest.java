package fi.koppi.catalogservice.bulk.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferingCellsTest {

  private static final Map<String, String> GOOD =
      Map.ofEntries(
          Map.entry("sourceId", "K-2"),
          Map.entry("programmeId", "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c11"),
          Map.entry("titleFi", "Koneistajaksi"),
          Map.entry("municipality", "638"),
          Map.entry("places", "12"),
          Map.entry("startsOn", "2031-03-01"),
          Map.entry("endsOn", "2031-06-04"),
          Map.entry("continuousAdmission", "false"),
          Map.entry("deliveryMode", "HYBRID"),
          Map.entry("languages", "fi sv"),
          Map.entry("audience", "CLIENT"));

  @Test
  void rowWithoutProblemsBecomesDetails() {
    var cells = new Cells(SourceRow.of(3, GOOD));

    var details = OfferingCells.details(cells);

    assertThat(details).isNotNull();
    assertThat(cells.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "places, 0, min",
    "places, 10001, max",
    "places, twelve, number-form",
    "municipality, 0638, municipality-form",
    "municipality, Porvoo, municipality-form",
    "startsOn, 1.3.2031, date-form",
    "startsOn, 2031-02-30, date-form",
    "startsOn, 2201-01-01, date-form",
    "startsOn, +12031-03-01, date-form",
    "endsOn, 1899-12-31, date-form",
    "titleFi, =cmd|' /C calc'!A0, formula",
    "titleFi, @SUM(1), formula",
    "titleFi, '', required",
    "deliveryMode, SOMEHOW, unknown-word",
    "deliveryMode, '', required",
    "languages, suomi, language-form",
    "continuousAdmission, maybe, boolean-form"
  })
  void cellThatCannotBeReadIsReportedWithItsRowAndColumn(String column, String bad, String code) {
    Map<String, String> row = new HashMap<>(GOOD);
    row.put(column, bad);
    row.remove(column, "");
    var cells = new Cells(SourceRow.of(3, row));

    OfferingCells.details(cells);

    assertThat(cells.problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.row()).isEqualTo(3);
          assertThat(problem.column()).isEqualTo(column);
          assertThat(problem.code()).isEqualTo(code);
        });
  }
}
