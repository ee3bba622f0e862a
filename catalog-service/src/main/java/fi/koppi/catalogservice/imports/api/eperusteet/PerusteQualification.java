package fi.koppi.catalogservice.imports.api.eperusteet;

import fi.koppi.catalogservice.imports.api.national.ForeignDescription;
import fi.koppi.catalogservice.imports.api.national.ForeignDetails;
import fi.koppi.catalogservice.imports.api.national.NationalCodes;
import fi.koppi.catalogservice.imports.api.national.PublicationState;
import fi.koppi.catalogservice.imports.api.national.TextEntry;
import fi.koppi.catalogservice.imports.foreign.ForeignProgramme;
import fi.koppi.catalogservice.programme.details.NationalCode;
import fi.koppi.catalogservice.programme.details.ProgrammeKind;
import fi.koppi.kit.identifier.EqfLevel;
import fi.koppi.kit.time.Today;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A qualification of ePerusteet, which becomes a programme, as does each of its units. */
final class PerusteQualification {

  private final PerusteEntry entry;
  private final LocalDate today;
  private final PerusteType type;

  PerusteQualification(PerusteEntry entry, LocalDate today) {
    this.entry = entry;
    this.today = today;
    this.type = PerusteType.of(entry.koulutustyyppi());
  }

  List<ForeignProgramme> programmes() {
    var state = PublicationState.ofPeruste(entry.tila());
    if (!state.isPublished()) {
      return leftOut(state.note());
    }
    var extents = extents();
    var units = entry.tutkinnonOsat().stream().map(unit -> unit(unit, extents));
    return Stream.concat(Stream.of(qualification()), units).toList();
  }

  private List<ForeignProgramme> leftOut(String why) {
    return Stream.concat(
            Stream.of(key()), entry.tutkinnonOsat().stream().map(PerusteQualification::key))
        .map(key -> ForeignProgramme.leftOut(key, why, List.of()))
        .toList();
  }

  private String key() {
    return "peruste/" + entry.id();
  }

  private static String key(PerusteEntry.TutkinnonOsa unit) {
    return "tutkinnonosa/" + unit.id();
  }

  private ForeignProgramme qualification() {
    List<String> notes = new ArrayList<>();
    var name = TextEntry.name(entry.nimi(), notes);
    if (name == null) {
      return ForeignProgramme.leftOut(key(), TextEntry.NO_NAME, List.of());
    }
    addValidity(notes);
    var extent =
        ways()
            .map(PerusteEntry.Suoritustapa::rakenne)
            .filter(Objects::nonNull)
            .map(PerusteEntry.Rakenne::muodostumisSaanto)
            .filter(Objects::nonNull)
            .map(PerusteEntry.Saanto::laajuus)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(new PerusteEntry.Laajuus(null, null));
    var points = ForeignDetails.points(extent.minimi(), extent.maksimi(), notes);
    var description =
        new ForeignDescription(notes)
            .and(entry.kuvaus())
            .andList(
                new TextEntry("Tutkintonimikkeet", "Examensbenämningar", "Qualification titles"),
                all(entry.tutkintonimikkeet())
                    .map(PerusteEntry.Tutkintonimike::nimi)
                    .filter(Objects::nonNull)
                    .toList())
            .andList(
                new TextEntry("Osaamisalat", "Kompetensområden", "Competence areas"),
                all(entry.osaamisalat())
                    .map(PerusteEntry.Osaamisala::nimi)
                    .filter(Objects::nonNull)
                    .toList())
            .text();
    var details =
        ForeignDetails.programme(
            type.kind(), name, description, points, level(notes), codes(notes));
    return new ForeignProgramme(key(), details, null, editedAt(), notes, List.of());
  }

  private void addValidity(List<String> notes) {
    var from = day(entry.voimassaoloAlkaa());
    var to = day(entry.voimassaoloLoppuu());
    var transition = day(entry.siirtymaPaattyy());
    if (from != null && from.isAfter(today)) {
      notes.add("It is not valid before %s".formatted(from));
    }
    if (to != null && to.isBefore(today)) {
      notes.add(
          transition == null
              ? "Its validity ended on %s".formatted(to)
              : "Its validity ended on %s, and its transition period %s on %s"
                  .formatted(to, transition.isBefore(today) ? "ended" : "ends", transition));
    }
  }

  private static @Nullable LocalDate day(@Nullable EpochMillis time) {
    return time == null ? null : Today.at(time.instant());
  }

  private @Nullable Instant editedAt() {
    var version = entry.globalVersion();
    var at =
        version == null || version.aikaleima() == null ? entry.muokattu() : version.aikaleima();
    return at == null ? null : at.instant();
  }

  private List<NationalCode> codes(List<String> notes) {
    var codes = new NationalCodes(notes);
    all(entry.koulutukset())
        .forEach(it -> codes.add("koulutus", it.koulutuskoodiUri(), it.koulutuskoodiArvo()));
    all(entry.tutkintonimikkeet())
        .forEach(
            it -> codes.add("tutkintonimikkeet", it.tutkintonimikeUri(), it.tutkintonimikeArvo()));
    all(entry.osaamisalat()).forEach(it -> codes.add("osaamisala", it.uri(), it.arvo()));
    return codes.all();
  }

  private ForeignProgramme unit(
      PerusteEntry.TutkinnonOsa unit, Map<String, PerusteEntry.Viite> extents) {
    var state = PublicationState.ofPeruste(unit.tila());
    if (!state.isPublished()) {
      return ForeignProgramme.leftOut(key(unit), state.note(), List.of());
    }
    List<String> notes = new ArrayList<>();
    var name = TextEntry.name(unit.nimi(), notes);
    if (name == null) {
      return ForeignProgramme.leftOut(key(unit), TextEntry.NO_NAME, List.of());
    }
    var codes = new NationalCodes(notes);
    codes.add("tutkinnonosat", unit.koodiUri(), null);
    var description =
        new ForeignDescription(notes)
            .and(unit.kuvaus())
            .and(unit.ammattitaitovaatimukset())
            .and(unit.ammattitaidonOsoittamistavat())
            .andSubAreas(
                all(unit.osaAlueet())
                    .map(area ->
                        new ForeignDescription.SubArea(area.nimi(), area.laajuus(), area.kuvaus()))
                    .toList())
            .text();
    var details =
        ForeignDetails.programme(
            type.kindOfParts(),
            name,
            description,
            points(unit, extents, notes),
            level(notes),
            codes.all());
    if (type.kindOfParts() != ProgrammeKind.QUALIFICATION_UNIT) {
      notes.add(
          "Only units of qualifications are recorded as parts: that it is one of %s was not"
              .formatted(key()));
    }
    var whole = type.kindOfParts() == ProgrammeKind.QUALIFICATION_UNIT ? key() : null;
    var editedAt = unit.muokattu() == null ? editedAt() : unit.muokattu().instant();
    return new ForeignProgramme(key(unit), details, whole, editedAt, notes, List.of());
  }

  private static @Nullable Integer points(
      PerusteEntry.TutkinnonOsa unit, Map<String, PerusteEntry.Viite> extents, List<String> notes) {
    var reference = extents.get(unit.id().toString());
    if (unit.laajuus() != null || reference == null) {
      return ForeignDetails.points(unit.laajuus(), null, notes);
    }
    return ForeignDetails.points(reference.laajuus(), reference.laajuusMaksimi(), notes);
  }

  private @Nullable EqfLevel level(List<String> notes) {
    if (type.level() == null) {
      notes.add("The level is not known for this type of education; added without one");
    }
    return type.level();
  }

  /**
   * Collects the extents of units from all ways of completing, because one way may lack the extent
   * that another has.
   */
  private Map<String, PerusteEntry.Viite> extents() {
    Map<String, PerusteEntry.Viite> extents = new HashMap<>();
    ways()
        .map(PerusteEntry.Suoritustapa::tutkinnonOsaViitteet)
        .flatMap(PerusteQualification::all)
        .forEach(reference -> {
          if (reference.tutkinnonOsa() != null && reference.laajuus() != null) {
            extents.putIfAbsent(reference.tutkinnonOsa(), reference);
          }
        });
    return extents;
  }

  private Stream<PerusteEntry.Suoritustapa> ways() {
    return all(entry.suoritustavat());
  }

  private static <T> Stream<T> all(@Nullable List<T> given) {
    return given == null ? Stream.empty() : given.stream();
  }
}
