package fi.koppi.catalogservice.imports.api;

import fi.koppi.catalogservice.programme.ProgrammeKind;
import fi.koppi.kit.identifier.EqfLevel;
import org.jspecify.annotations.Nullable;

/** Konfo's types of education as they are told apart here. */
final class KonfoTypes {

  private KonfoTypes() {}

  /** Nothing for what has no place in this catalog. */
  static @Nullable ProgrammeKind kind(@Nullable String type) {
    return switch (type == null ? "" : type) {
      case "amm", "amk", "yo", "lk" -> ProgrammeKind.QUALIFICATION;
      case "amm-tutkinnon-osa" -> ProgrammeKind.QUALIFICATION_UNIT;
      case "tuva", "telma" -> ProgrammeKind.PREPARATORY_EDUCATION;
      default -> null;
    };
  }

  /** Degrees of universities lie on several levels, and their type does not tell which. */
  static @Nullable EqfLevel level(@Nullable String type) {
    return switch (type == null ? "" : type) {
      case "amm", "amm-tutkinnon-osa", "lk" -> new EqfLevel(4);
      default -> null;
    };
  }
}
