package fi.koppi.catalogservice.imports.api.eperusteet;

import fi.koppi.catalogservice.programme.details.ProgrammeKind;
import fi.koppi.kit.identifier.EqfLevel;
import org.jspecify.annotations.Nullable;

/**
 * A type of education in ePerusteet.
 *
 * @param kind the kind of programme that it becomes
 * @param kindOfParts the kind of programme that its parts become
 * @param level the level in the national framework of qualifications (decree 120/2017), if the type
 *     determines it
 */
record PerusteType(ProgrammeKind kind, ProgrammeKind kindOfParts, @Nullable EqfLevel level) {

  static PerusteType of(@Nullable String code) {
    return switch (code == null ? "" : code) {
      // Vocational qualifications and further vocational qualifications
      case "koulutustyyppi_1", "koulutustyyppi_11" -> qualification(new EqfLevel(4));
      // Specialist vocational qualifications
      case "koulutustyyppi_12" -> qualification(new EqfLevel(5));
      // TELMA, VALMA, VALMA as special needs education, and TUVA, which replaced VALMA
      case "koulutustyyppi_5", "koulutustyyppi_18", "koulutustyyppi_19", "koulutustyyppi_40" ->
          new PerusteType(
              ProgrammeKind.PREPARATORY_EDUCATION, ProgrammeKind.PREPARATORY_EDUCATION, null);
      default -> qualification(null);
    };
  }

  private static PerusteType qualification(@Nullable EqfLevel level) {
    return new PerusteType(ProgrammeKind.QUALIFICATION, ProgrammeKind.QUALIFICATION_UNIT, level);
  }
}
