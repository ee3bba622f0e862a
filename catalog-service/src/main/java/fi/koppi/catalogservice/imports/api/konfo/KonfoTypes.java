package fi.koppi.catalogservice.imports.api.konfo;

import fi.koppi.catalogservice.programme.details.ProgrammeKind;
import fi.koppi.kit.identifier.EqfLevel;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Translates Konfo's types of education. */
final class KonfoTypes {

  private static final Pattern NAME = Pattern.compile("[a-zA-Z-]{1,60}");

  private KonfoTypes() {}

  /** Returns the kind of programme, or null if this catalogue has none for the type. */
  static @Nullable ProgrammeKind kind(@Nullable String type) {
    return switch (type == null ? "" : type) {
      case "amm", "amk", "yo", "lk" -> ProgrammeKind.QUALIFICATION;
      case "amm-tutkinnon-osa" -> ProgrammeKind.QUALIFICATION_UNIT;
      case "tuva", "telma", "valma" -> ProgrammeKind.PREPARATORY_EDUCATION;
      default -> null;
    };
  }

  /** Describes a type that this catalogue has no kind of programme for. */
  static String unknown(@Nullable String type) {
    if (type == null || type.isBlank()) {
      return "No koulutustyyppi is given";
    }
    return NAME.matcher(type).matches()
        ? "This catalog has no kind of programme for its koulutustyyppi " + type
        : "Its koulutustyyppi is none of Konfo's";
  }

  /** Returns the level, or null for degrees of universities, whose type doesn't determine it. */
  static @Nullable EqfLevel level(@Nullable String type) {
    return switch (type == null ? "" : type) {
      case "amm", "amm-tutkinnon-osa", "lk" -> new EqfLevel(4);
      default -> null;
    };
  }
}
