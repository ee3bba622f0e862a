package fi.koppi.catalogservice.imports.api.konfo;

import fi.koppi.catalogservice.imports.api.national.ForeignDescription;
import fi.koppi.catalogservice.imports.api.national.ForeignDetails;
import fi.koppi.catalogservice.imports.api.national.ForeignTerms;
import fi.koppi.catalogservice.imports.api.national.KoodiEntry;
import fi.koppi.catalogservice.imports.api.national.NationalCodes;
import fi.koppi.catalogservice.imports.api.national.PublicationState;
import fi.koppi.catalogservice.imports.api.national.TextEntry;
import fi.koppi.catalogservice.imports.foreign.ForeignOffering;
import fi.koppi.catalogservice.imports.foreign.ForeignProgramme;
import fi.koppi.catalogservice.offering.details.DeliveryMode;
import fi.koppi.catalogservice.provider.Provider;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.MunicipalityCode;
import java.time.Instant;
import java.time.LocalDate;
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
  private final Provider provider;
  private final LocalDate today;

  KonfoImplementation(KonfoEntry entry, String oid, Provider provider, LocalDate today) {
    this.entry = entry;
    this.oid = oid;
    this.provider = provider;
    this.today = today;
  }

  ForeignProgramme programme() {
    if (!isTaughtBy(provider)) {
      return leftOut("It is taught by another organisation, going by the OIDs");
    }
    var state = PublicationState.ofKonfo(entry.tila());
    if (!state.isPublished()) {
      return leftOut(state.note());
    }
    List<String> notes = new ArrayList<>();
    var name = TextEntry.name(entry.nimi(), notes);
    if (name == null) {
      return leftOut(TextEntry.NO_NAME);
    }
    var kind = KonfoTypes.kind(type());
    if (kind == null) {
      return leftOut(KonfoTypes.unknown(type()));
    }
    notes.add("Konfo tells no extent here; added without competence points");
    var description =
        new ForeignDescription(notes)
            .and(entry.metadata() == null ? null : entry.metadata().kuvaus())
            .andList(
                new TextEntry("Osaamisalat", "Kompetensområden", "Competence areas"),
                KoodiEntry.names(competenceAreas()))
            .andList(new TextEntry("Ammatit", "Yrken", "Occupations"), occupations())
            .text();
    var codes = new NationalCodes(notes);
    KoodiEntry.uris(entry.koulutukset()).forEach(uri -> codes.add("koulutus", uri, null));
    KoodiEntry.uris(competenceAreas()).forEach(uri -> codes.add("osaamisala", uri, null));
    var details =
        ForeignDetails.programme(
            kind, name, description, null, KonfoTypes.level(type()), codes.all());
    return new ForeignProgramme(
        oid, details, null, editedAt(entry.modified()), notes, offerings(null));
  }

  private @Nullable String type() {
    var type = entry.koulutustyyppi();
    return type != null || entry.metadata() == null ? type : entry.metadata().tyyppi();
  }

  private List<KoodiEntry> competenceAreas() {
    var areas = entry.metadata() == null ? null : entry.metadata().osaamisalat();
    return all(areas).map(KonfoEntry.TaughtArea::koodi).filter(Objects::nonNull).toList();
  }

  private List<TextEntry> occupations() {
    var words = entry.metadata() == null ? null : entry.metadata().ammattinimikkeet();
    return all(words)
        .map(word -> new TextEntry(in("fi", word), in("sv", word), in("en", word)))
        .toList();
  }

  private static @Nullable String in(String language, KonfoEntry.Avainsana word) {
    return language.equals(word.kieli()) ? word.arvo() : null;
  }

  private static @Nullable Instant editedAt(@Nullable KonfoTime modified) {
    return modified == null ? null : modified.instant();
  }

  private static <T> Stream<T> all(@Nullable List<T> given) {
    return given == null ? Stream.empty() : given.stream().filter(Objects::nonNull);
  }

  private boolean isTaughtBy(Provider provider) {
    var organisation = entry.organisaatio() == null ? null : entry.organisaatio().oid();
    var institutions = entry.oppilaitokset() == null ? List.<String>of() : entry.oppilaitokset();
    return Stream.concat(Stream.ofNullable(organisation), institutions.stream())
        .anyMatch(provider.details().oid().value()::equals);
  }

  private ForeignProgramme leftOut(String why) {
    return ForeignProgramme.leftOut(oid, why, offerings("Its implementation was left out"));
  }

  private List<ForeignOffering> offerings(@Nullable String whyNot) {
    return all(entry.hakutiedot())
        .flatMap(way -> {
          var targets = all(way.hakukohteet()).toList();
          return IntStream.range(0, targets.size())
              .mapToObj(n -> offering(n, targets.get(n), way, whyNot));
        })
        .toList();
  }

  private ForeignOffering offering(
      int n, KonfoEntry.Hakukohde target, KonfoEntry.Hakutieto way, @Nullable String whyNot) {
    List<String> missing = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    Stream.ofNullable(whyNot).forEach(missing::add);
    var state = PublicationState.ofKonfo(target.tila());
    var key = target.hakukohdeOid();
    var title = TextEntry.name(target.nimi(), notes);
    var municipality = municipality(target);
    int places = places(target);
    addUnlessFine(missing, state.isPublished(), state.note());
    addUnlessFine(missing, key != null, "It has no oid, so it could not be told apart next time");
    addUnlessFine(missing, title != null, TextEntry.NO_NAME);
    addUnlessFine(missing, municipality.isPresent(), "It has no municipality");
    addUnlessFine(missing, places > 0, "It tells no number of places from 1 to 10000");
    if (!missing.isEmpty() || key == null || title == null) {
      return ForeignOffering.unmapped(key == null ? oid + "/hakukohteet/" + n : key, missing);
    }
    boolean continuous = KoodiEntry.code(way.hakutapa()).equals(CONTINUOUS);
    var start = KonfoStart.of(target, way, continuous, notes);
    var terms =
        new ForeignTerms(
            title,
            municipality.orElseThrow(),
            places,
            start.first(),
            start.last(),
            continuous,
            mode(notes),
            languages(notes),
            KonfoPrice.cost(opetus(), notes),
            KonfoApplications.window(target, way, today, notes));
    return new ForeignOffering(
        key,
        ForeignDetails.offering(terms),
        ForeignDetails.update(terms),
        editedAt(target.modified()),
        notes);
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
