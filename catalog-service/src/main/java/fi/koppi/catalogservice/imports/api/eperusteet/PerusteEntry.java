package fi.koppi.catalogservice.imports.api.eperusteet;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import fi.koppi.catalogservice.imports.api.national.TextEntry;
import fi.koppi.catalogservice.imports.foreign.ForeignCatalog;
import fi.koppi.catalogservice.imports.foreign.ForeignProgramme;
import fi.koppi.catalogservice.provider.Provider;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A qualification as ePerusteet publishes it. The qualification and its units become programmes.
 *
 * @param nimi its name
 * @param koulutustyyppi its type, which determines the level
 * @param tila its state; only a finished one (valmis) is imported
 * @param kuvaus its description, which is HTML
 * @param globalVersion the time of the last change of the whole document
 * @param muokattu the time at which it was edited last
 * @param voimassaoloAlkaa the time from which it is valid
 * @param voimassaoloLoppuu the time at which its validity ends
 * @param siirtymaPaattyy the time until which students can finish it afterwards
 * @param koulutukset the national codes of the qualification
 * @param tutkintonimikkeet the titles that it gives
 * @param osaamisalat its competence areas
 * @param suoritustavat the ways to complete it, which hold the extents of its units
 * @param tutkinnonOsat its units
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(
    examples =
        """
        {"id": 9000001, "nimi": {"fi": "Konetekniikan perustutkinto"},
         "koulutustyyppi": "koulutustyyppi_1", "tila": "valmis",
         "tutkintonimikkeet": [{"tutkintonimikeArvo": "10999", "nimi": {"fi": "Koneistaja"}}],
         "suoritustavat": [
           {"rakenne": {"muodostumisSaanto": {"laajuus": {"minimi": 180}}},
            "tutkinnonOsaViitteet": [{"_tutkinnonOsa": "9000002", "laajuus": 30}]}],
         "tutkinnonOsat": [{"id": 9000002, "nimi": {"fi": "Koneistus", "sv": "Maskinbearbetning"}}]}\
        """)
public record PerusteEntry(
    @NotNull Long id,
    @NotNull TextEntry nimi,
    @Nullable String koulutustyyppi,
    @Nullable String tila,
    @Nullable TextEntry kuvaus,
    @Nullable GlobalVersion globalVersion,
    @Nullable EpochMillis muokattu,
    @Nullable EpochMillis voimassaoloAlkaa,
    @Nullable EpochMillis voimassaoloLoppuu,
    @Nullable EpochMillis siirtymaPaattyy,
    @Nullable List<@NotNull Koulutus> koulutukset,
    @Nullable List<@NotNull Tutkintonimike> tutkintonimikkeet,
    @Nullable List<@NotNull Osaamisala> osaamisalat,
    @Nullable List<@NotNull @Valid Suoritustapa> suoritustavat,
    @NotEmpty List<@NotNull @Valid TutkinnonOsa> tutkinnonOsat)
    implements ForeignCatalog {

  /** The version of the whole document. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record GlobalVersion(@Nullable EpochMillis aikaleima) {}

  /** A national code of the qualification. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Koulutus(@Nullable String koulutuskoodiUri, @Nullable String koulutuskoodiArvo) {}

  /** A title that the qualification gives. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Tutkintonimike(
      @Nullable TextEntry nimi,
      @Nullable String tutkintonimikeUri,
      @Nullable String tutkintonimikeArvo) {}

  /** A competence area of the qualification. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Osaamisala(@Nullable TextEntry nimi, @Nullable String uri, @Nullable String arvo) {}

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
  record Laajuus(@Nullable BigDecimal minimi, @Nullable BigDecimal maksimi) {}

  /** The points of a unit in one way of completing. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Viite(
      @JsonProperty("_tutkinnonOsa") @Nullable String tutkinnonOsa,
      @Nullable BigDecimal laajuus,
      @Nullable BigDecimal laajuusMaksimi) {}

  /**
   * A unit.
   *
   * @param tila its state; only a finished one (valmis) is imported
   * @param muokattu the time at which it was edited last
   * @param koodiUri its national code
   * @param kuvaus its description, which is HTML
   * @param ammattitaitovaatimukset the required skills, which are HTML
   * @param ammattitaidonOsoittamistavat how the skills are demonstrated, which is HTML
   * @param osaAlueet its sub-areas, which hold the content of common units
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record TutkinnonOsa(
      @NotNull Long id,
      @Nullable TextEntry nimi,
      @Nullable String tila,
      @Nullable EpochMillis muokattu,
      @Nullable String koodiUri,
      @Nullable BigDecimal laajuus,
      @Nullable TextEntry kuvaus,
      @Nullable TextEntry ammattitaitovaatimukset,
      @Nullable TextEntry ammattitaidonOsoittamistavat,
      @Nullable List<@NotNull OsaAlue> osaAlueet) {}

  /** A sub-area of a unit. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record OsaAlue(
      @Nullable TextEntry nimi, @Nullable BigDecimal laajuus, @Nullable TextEntry kuvaus) {}

  @Override
  public List<ForeignProgramme> programmes(Provider provider, LocalDate today) {
    return new PerusteQualification(this, today).programmes();
  }
}
