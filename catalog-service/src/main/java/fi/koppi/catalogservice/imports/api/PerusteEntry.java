package fi.koppi.catalogservice.imports.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import fi.koppi.catalogservice.imports.foreign.ForeignCatalog;
import fi.koppi.catalogservice.imports.foreign.ForeignProgramme;
import fi.koppi.catalogservice.programme.details.ProgrammeKind;
import fi.koppi.catalogservice.provider.Provider;
import fi.koppi.kit.identifier.EqfLevel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A qualification as ePerusteet publishes it. The qualification and its units become programmes.
 *
 * @param nimi its name
 * @param koulutustyyppi its type, which determines the level
 * @param kuvaus its description, which is HTML
 * @param suoritustavat the ways to complete it, which hold the extents of its units
 * @param tutkinnonOsat its units
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(
    examples =
        """
        {"id": 9000001, "nimi": {"fi": "Konetekniikan perustutkinto"},
         "koulutustyyppi": "koulutustyyppi_1",
         "suoritustavat": [
           {"rakenne": {"muodostumisSaanto": {"laajuus": {"minimi": 180}}},
            "tutkinnonOsaViitteet": [{"_tutkinnonOsa": "9000002", "laajuus": 30}]}],
         "tutkinnonOsat": [{"id": 9000002, "nimi": {"fi": "Koneistus", "sv": "Maskinbearbetning"}}]}\
        """)
record PerusteEntry(
    @NotNull Long id,
    @NotNull TextEntry nimi,
    @Nullable String koulutustyyppi,
    @Nullable TextEntry kuvaus,
    @Nullable List<@NotNull @Valid Suoritustapa> suoritustavat,
    @NotEmpty List<@NotNull @Valid TutkinnonOsa> tutkinnonOsat)
    implements ForeignCatalog {

  /** A way to complete the qualification. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Suoritustapa(
      @Nullable Rakenne rakenne, @Nullable List<@NotNull Viite> tutkinnonOsaViitteet) {}

  /** The structure of the qualification. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Rakenne(@Nullable Saanto muodostumisSaanto) {}

  /** The rule by which it is complete. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Saanto(@Nullable Laajuus laajuus) {}

  /** The points that are needed. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Laajuus(@Nullable BigDecimal minimi) {}

  /** The points of a unit in one way of completing. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Viite(
      @JsonProperty("_tutkinnonOsa") @Nullable String tutkinnonOsa, @Nullable BigDecimal laajuus) {}

  /**
   * A unit.
   *
   * @param kuvaus its description, which is HTML
   * @param ammattitaitovaatimukset the required skills, which are HTML
   * @param ammattitaidonOsoittamistavat how the skills are demonstrated, which is HTML
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record TutkinnonOsa(
      @NotNull Long id,
      @Nullable TextEntry nimi,
      @Nullable BigDecimal laajuus,
      @Nullable TextEntry kuvaus,
      @Nullable TextEntry ammattitaitovaatimukset,
      @Nullable TextEntry ammattitaidonOsoittamistavat) {}

  @Override
  public List<ForeignProgramme> programmes(Provider provider) {
    var extents = extents();
    var units = tutkinnonOsat.stream().map(unit -> unit(unit, extents));
    return Stream.concat(Stream.of(qualification()), units).toList();
  }

  private ForeignProgramme qualification() {
    var extent =
        ways()
            .map(Suoritustapa::rakenne)
            .filter(Objects::nonNull)
            .map(Rakenne::muodostumisSaanto)
            .filter(Objects::nonNull)
            .map(Saanto::laajuus)
            .filter(Objects::nonNull)
            .map(Laajuus::minimi)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    return programme("peruste/" + id, ProgrammeKind.QUALIFICATION, nimi, extent, kuvaus);
  }

  private ForeignProgramme unit(TutkinnonOsa unit, Map<String, BigDecimal> extents) {
    var extent = unit.laajuus() == null ? extents.get(unit.id().toString()) : unit.laajuus();
    return programme(
        "tutkinnonosa/" + unit.id(),
        ProgrammeKind.QUALIFICATION_UNIT,
        unit.nimi(),
        extent,
        unit.kuvaus(),
        unit.ammattitaitovaatimukset(),
        unit.ammattitaidonOsoittamistavat());
  }

  private ForeignProgramme programme(
      String sourceId,
      ProgrammeKind kind,
      @Nullable TextEntry name,
      @Nullable BigDecimal extent,
      @Nullable TextEntry... descriptions) {
    List<String> notes = new ArrayList<>();
    var text = TextEntry.text(name);
    if (text == null) {
      notes.add("It has no name in Finnish, Swedish or English");
      return new ForeignProgramme(sourceId, null, notes, List.of());
    }
    var points = ForeignDetails.points(extent, notes);
    var description = ForeignDetails.description(notes, descriptions);
    var details = ForeignDetails.programme(kind, text, description, points, level(notes));
    return new ForeignProgramme(sourceId, details, notes, List.of());
  }

  /** Returns the level in the national framework of qualifications (decree 120/2017). */
  private @Nullable EqfLevel level(List<String> notes) {
    return switch (koulutustyyppi == null ? "" : koulutustyyppi) {
      case "koulutustyyppi_1", "koulutustyyppi_11" -> new EqfLevel(4);
      case "koulutustyyppi_12" -> new EqfLevel(5);
      default -> {
        notes.add("The level is not known for this type of education; added without one");
        yield null;
      }
    };
  }

  /**
   * Collects the extents of units from all ways of completing, because one way may lack the extent
   * that another has.
   */
  private Map<String, BigDecimal> extents() {
    Map<String, BigDecimal> extents = new HashMap<>();
    ways()
        .map(Suoritustapa::tutkinnonOsaViitteet)
        .filter(Objects::nonNull)
        .flatMap(List::stream)
        .forEach(reference -> {
          if (reference.tutkinnonOsa() != null && reference.laajuus() != null) {
            extents.putIfAbsent(reference.tutkinnonOsa(), reference.laajuus());
          }
        });
    return extents;
  }

  private Stream<Suoritustapa> ways() {
    return suoritustavat == null ? Stream.empty() : suoritustavat.stream();
  }
}
