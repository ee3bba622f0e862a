package fi.koppi.catalogservice.imports.api.konfo;

import fi.koppi.catalogservice.offering.details.Cost;
import fi.koppi.catalogservice.offering.details.Payer;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Translates the price of an implementation in Konfo, which its students pay. */
final class KonfoPrice {

  private static final BigDecimal MOST_EUROS = BigDecimal.valueOf(1_000_000);
  private static final int DECIMALS = 2;

  private KonfoPrice() {}

  /** Returns the cost of a place, or null with a note if it is not known. */
  static @Nullable Cost cost(KonfoEntry.@Nullable Opetus teaching, List<String> notes) {
    var type =
        teaching == null || teaching.maksullisuustyyppi() == null
            ? ""
            : teaching.maksullisuustyyppi();
    return switch (type) {
      case "" -> null;
      case "maksuton" -> new Cost(0, Payer.FREE, null);
      case "maksullinen" -> price(teaching == null ? null : teaching.maksunMaara(), notes);
      case "lukuvuosimaksu" -> {
        notes.add("It has a fee for each academic year (lukuvuosimaksu): that was not recorded");
        yield null;
      }
      default -> {
        notes.add("Its maksullisuustyyppi is unknown here: added without a price");
        yield null;
      }
    };
  }

  private static @Nullable Cost price(@Nullable BigDecimal euros, List<String> notes) {
    if (euros == null) {
      notes.add("It costs something, but no price is given: added without one");
      return null;
    }
    boolean isPrice =
        euros.signum() > 0
            && euros.compareTo(MOST_EUROS) <= 0
            && euros.stripTrailingZeros().scale() <= DECIMALS;
    if (!isPrice) {
      notes.add("The price is none from 0.01 to 1000000 euros: added without one");
      return null;
    }
    return new Cost(euros.movePointRight(DECIMALS).intValueExact(), Payer.STUDENT, null);
  }
}
