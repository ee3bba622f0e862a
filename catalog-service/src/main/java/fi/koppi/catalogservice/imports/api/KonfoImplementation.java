package fi.koppi.catalogservice.imports.api;

import fi.koppi.catalogservice.imports.foreign.ForeignOffering;
import fi.koppi.catalogservice.imports.foreign.ForeignProgramme;
import fi.koppi.catalogservice.offering.details.DeliveryMode;
import fi.koppi.catalogservice.provider.Provider;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.MunicipalityCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An implementation in Konfo, which becomes a programme. The targets of its applications become
 * drafted offerings.
 */
final class KonfoImplementation {

  private static final String CONTINUOUS = "03";
  private static final int MOST_PLACES = 10_000;

  private final KonfoEntry entry;
  private final String oid;
  private final List<KonfoEntry.Hakutieto> ways;

  KonfoImplementation(KonfoEntry entry, String oid, List<KonfoEntry.Hakutieto> ways) {
    this.entry = entry;
    this.oid = oid;
    this.ways = ways;
  }

  ForeignProgramme programme(Provider provider) {
    var name = TextEntry.text(entry.nimi());
    var kind = KonfoTypes.kind(entry.koulutustyyppi());
    if (!isTaughtBy(provider)) {
      return leftOut("It is taught by another organisation, going by the OIDs");
    }
    if (name == null || kind == null) {
      return leftOut(
          name == null
              ? "It has no name in Finnish, Swedish or English"
              : "This catalog has no kind of programme for its koulutustyyppi");
    }
    List<String> notes = new ArrayList<>();
    notes.add("Konfo tells no extent here; added without competence points");
    var description =
        ForeignDetails.description(
            notes, entry.metadata() == null ? null : entry.metadata().kuvaus());
    var level = KonfoTypes.level(entry.koulutustyyppi());
    var details = ForeignDetails.programme(kind, name, description, null, level);
    return new ForeignProgramme(oid, details, notes, offerings(null));
  }

  private boolean isTaughtBy(Provider provider) {
    var organisation = entry.organisaatio() == null ? null : entry.organisaatio().oid();
    var institutions = entry.oppilaitokset() == null ? List.<String>of() : entry.oppilaitokset();
    return Stream.concat(Stream.ofNullable(organisation), institutions.stream())
        .anyMatch(provider.details().oid().value()::equals);
  }

  private ForeignProgramme leftOut(String why) {
    return new ForeignProgramme(
        oid, null, List.of(why), offerings("Its implementation was left out"));
  }

  private List<ForeignOffering> offerings(@Nullable String whyNot) {
    return ways.stream()
        .flatMap(way -> {
          var targets =
              way.hakukohteet() == null ? List.<KonfoEntry.Hakukohde>of() : way.hakukohteet();
          boolean continuous = KoodiEntry.code(way.hakutapa()).equals(CONTINUOUS);
          return IntStream.range(0, targets.size())
              .mapToObj(n -> offering(n, targets.get(n), continuous, whyNot));
        })
        .toList();
  }

  private ForeignOffering offering(
      int n, KonfoEntry.Hakukohde target, boolean continuous, @Nullable String whyNot) {
    List<String> missing = new ArrayList<>();
    Stream.ofNullable(whyNot).forEach(missing::add);
    var key = target.hakukohdeOid();
    var title = TextEntry.text(target.nimi());
    var municipality = municipality(target);
    int places = places(target);
    addUnlessFine(missing, key != null, "It has no oid, so it could not be told apart next time");
    addUnlessFine(missing, title != null, "It has no name in Finnish, Swedish or English");
    addUnlessFine(missing, municipality.isPresent(), "It has no municipality");
    addUnlessFine(missing, places > 0, "It tells no number of places from 1 to 10000");
    if (!missing.isEmpty() || key == null || title == null) {
      return ForeignOffering.unmapped(key == null ? oid + "/hakukohteet/" + n : key, missing);
    }
    List<String> notes = new ArrayList<>();
    addUnlessFine(notes, continuous, "Konfo tells no day of the start: give one before publishing");
    var mode = mode(notes);
    var languages = languages(notes);
    var where = municipality.orElseThrow();
    var details =
        ForeignDetails.offering(
            title,
            where,
            places,
            continuous,
            mode == null ? DeliveryMode.HYBRID : mode,
            languages.isEmpty() ? List.of(new LanguageCode("fi")) : languages);
    var update = ForeignDetails.update(title, where, places, continuous, mode, languages);
    return new ForeignOffering(key, details, update, notes);
  }

  private static void addUnlessFine(List<String> notes, boolean fine, String note) {
    if (!fine) {
      notes.add(note);
    }
  }

  private static int places(KonfoEntry.Hakukohde target) {
    var places = target.aloituspaikat() == null ? null : target.aloituspaikat().lukumaara();
    return places == null || places > MOST_PLACES ? 0 : places;
  }

  private static Optional<MunicipalityCode> municipality(KonfoEntry.Hakukohde target) {
    var place = target.jarjestyspaikka() == null ? null : target.jarjestyspaikka().paikkakunta();
    var code = KoodiEntry.code(place);
    return code.matches("(?!000)\\d{3}")
        ? Optional.of(new MunicipalityCode(code))
        : Optional.empty();
  }

  private @Nullable DeliveryMode mode(List<String> notes) {
    var modes = codes(opetus() == null ? null : opetus().opetustapa());
    if (modes.equals(List.of("1"))) {
      return DeliveryMode.ON_SITE;
    }
    notes.add("It is not only contact teaching: imported as HYBRID, please check");
    return null;
  }

  /**
   * Returns the languages. In the code list oppilaitoksenopetuskieli, 3 stands for both Finnish and
   * Swedish.
   */
  private List<LanguageCode> languages(List<String> notes) {
    var languages =
        codes(opetus() == null ? null : opetus().opetuskieli()).stream()
            .flatMap(code ->
                switch (code) {
                  case "1" -> Stream.of("fi");
                  case "2" -> Stream.of("sv");
                  case "3" -> Stream.of("fi", "sv");
                  case "4" -> Stream.of("en");
                  case "5" -> Stream.of("se");
                  default -> Stream.<String>empty();
                })
            .distinct()
            .map(LanguageCode::new)
            .toList();
    if (languages.isEmpty()) {
      notes.add("It has no language that is known here: imported as Finnish, please check");
    }
    return languages;
  }

  private KonfoEntry.@Nullable Opetus opetus() {
    return entry.metadata() == null ? null : entry.metadata().opetus();
  }

  private static List<String> codes(@Nullable List<KoodiEntry> entries) {
    return entries == null
        ? List.of()
        : entries.stream().filter(Objects::nonNull).map(KoodiEntry::code).toList();
  }
}
