package fi.koppi.catalogservice.imports.api.konfo;

import fi.koppi.catalogservice.imports.api.national.KoodiEntry;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days on which an offering of Konfo starts and ends, as far as it tells them.
 *
 * @param last never given without a first day
 */
record KonfoStart(@Nullable LocalDate first, @Nullable LocalDate last) {

  private static final KonfoStart UNKNOWN = new KonfoStart(null, null);

  /** Reads the days of a target of applications, or else those that all targets have in common. */
  static KonfoStart of(
      KonfoEntry.Hakukohde target,
      KonfoEntry.Hakutieto way,
      boolean continuous,
      List<String> notes) {
    var given =
        target.koulutuksenAlkamiskausi() == null
            ? way.koulutuksenAlkamiskausi()
            : target.koulutuksenAlkamiskausi();
    var first = given == null ? null : day(given.koulutuksenAlkamispaivamaara());
    if (given == null || first == null) {
      if (!continuous) {
        notes.add("Konfo tells no day of the start: give one before publishing");
      }
      if (given != null) {
        addSeason(given, notes);
      }
      return UNKNOWN;
    }
    var last = day(given.koulutuksenPaattymispaivamaara());
    if (last != null && last.isBefore(first)) {
      notes.add("The day of the end lies before the start and was left out");
      return new KonfoStart(first, null);
    }
    return new KonfoStart(first, last);
  }

  private static void addSeason(KonfoEntry.Alkamiskausi given, List<String> notes) {
    var season =
        switch (KoodiEntry.code(given.koulutuksenAlkamiskausi())) {
          case "k" -> "the spring";
          case "s" -> "the autumn";
          default -> "";
        };
    var year = given.koulutuksenAlkamisvuosi();
    if (!season.isEmpty() && year != null && year.matches("\\d{4}")) {
      notes.add("It starts in %s of %s: the season was not recorded".formatted(season, year));
    }
    if ("henkilokohtainen suunnitelma".equals(given.alkamiskausityyppi())) {
      notes.add("Each student starts by a plan of their own: that was not recorded");
    }
  }

  private static @Nullable LocalDate day(@Nullable KonfoTime time) {
    return time == null ? null : time.day();
  }
}
