package fi.koppi.catalogservice.bulk.row;

import fi.koppi.catalogservice.offering.details.Audience;
import fi.koppi.catalogservice.offering.details.DeliveryMode;
import fi.koppi.catalogservice.offering.details.OfferingDetails;
import fi.koppi.catalogservice.offering.details.Places;
import fi.koppi.catalogservice.offering.details.Schedule;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MunicipalityCode;
import fi.koppi.kit.problem.Refused;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads an offering's details from a row, with the limits of a drafted offering. No other class of
 * this feature makes details, so that a new attribute is added in one place.
 */
final class OfferingCells {

  private static final int MOST_PLACES = 10_000;
  private static final int MOST_LANGUAGES = 20;

  private OfferingCells() {}

  static @Nullable OfferingDetails details(Cells cells) {
    var title = title(cells);
    var municipality = cells.value(Column.MUNICIPALITY, "municipality-form", MunicipalityCode::new);
    var places = places(cells);
    var schedule =
        new Schedule(
            cells.date(Column.STARTS_ON),
            cells.date(Column.ENDS_ON),
            cells.truth(Column.CONTINUOUS_ADMISSION));
    var mode = cells.choice(Column.DELIVERY_MODE, DeliveryMode.class);
    var languages = cells.value(Column.LANGUAGES, "language-form", OfferingCells::languages);
    var audience = cells.choice(Column.AUDIENCE, Audience.class);
    if (title == null || municipality == null || places == null) {
      return null;
    }
    return mode == null || languages == null || audience == null
        ? null
        : new OfferingDetails(title, municipality, places, schedule, mode, languages, audience);
  }

  private static @Nullable LocalizedText title(Cells cells) {
    var fi = cells.text(Column.TITLE_FI, OfferingDetails.LONGEST_TITLE);
    var sv = cells.text(Column.TITLE_SV, OfferingDetails.LONGEST_TITLE);
    var en = cells.text(Column.TITLE_EN, OfferingDetails.LONGEST_TITLE);
    if (fi == null && sv == null && en == null) {
      cells.report(Column.TITLE_FI.title(), "required", "Give a title in at least one language");
    }
    return cells.fine() ? new LocalizedText(fi, sv, en) : null;
  }

  private static @Nullable Places places(Cells cells) {
    int all = cells.number(Column.PLACES, 1, MOST_PLACES);
    int fastLane = cells.numberOr(Column.FAST_LANE_PLACES, 0, MOST_PLACES);
    try {
      return new Places(all, fastLane);
    } catch (Refused e) {
      e.violations()
          .forEach(it -> cells.report(Column.FAST_LANE_PLACES.title(), it.code(), it.detail()));
      return null;
    }
  }

  private static List<LanguageCode> languages(String cell) {
    var codes = Arrays.stream(cell.split("[ ,;|]+")).filter(code -> !code.isEmpty()).toList();
    if (codes.isEmpty() || codes.size() > MOST_LANGUAGES) {
      throw new IllegalArgumentException("Give 1 to %d languages".formatted(MOST_LANGUAGES));
    }
    return codes.stream().map(LanguageCode::new).distinct().toList();
  }
}
