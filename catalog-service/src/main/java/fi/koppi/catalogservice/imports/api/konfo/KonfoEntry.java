package fi.koppi.catalogservice.imports.api.konfo;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fi.koppi.catalogservice.imports.ImportProblem;
import fi.koppi.catalogservice.imports.api.national.KoodiEntry;
import fi.koppi.catalogservice.imports.api.national.TextEntry;
import fi.koppi.catalogservice.imports.foreign.ForeignCatalog;
import fi.koppi.catalogservice.imports.foreign.ForeignProgramme;
import fi.koppi.catalogservice.provider.Provider;
import fi.koppi.kit.problem.Refused;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An answer of Konfo: either the programmes that a search has found ({@code hits}), or one
 * implementation ({@code oid}, {@code hakutiedot}).
 *
 * @param hits the programmes found by a search
 * @param oid the key of the implementation
 * @param tila its state; only a published one (julkaistu) is imported
 * @param modified the time at which it was edited last, in Finland
 * @param nimi its name
 * @param koulutustyyppi its type of education, unless its metadata have it
 * @param koulutukset the national codes of the qualification
 * @param organisaatio the organisation that teaches it
 * @param oppilaitokset the OIDs of the institutions that teach it
 * @param metadata the type, the languages and ways of teaching, and the price
 * @param hakutiedot the ways to apply; an implementation without them has no offerings
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(
    examples =
        """
        {"oid": "1.2.246.562.17.00000000000000099999", "koulutustyyppi": "amm",
         "nimi": {"fi": "Konetekniikan perustutkinto"},
         "oppilaitokset": ["1.2.246.562.10.11111111111"],
         "metadata": {"opetus": {"opetuskieli": [{"koodiUri": "oppilaitoksenopetuskieli_1#2"}],
                                 "opetustapa": [{"koodiUri": "opetuspaikkakk_1#1"}]}},
         "hakutiedot": [
           {"hakutapa": {"koodiUri": "hakutapa_03#1"},
            "hakukohteet": [
              {"hakukohdeOid": "1.2.246.562.20.00000000000000099999",
               "nimi": {"fi": "Koneistaja, jatkuva haku"},
               "aloituspaikat": {"lukumaara": 3},
               "jarjestyspaikka": {"paikkakunta": {"koodiUri": "kunta_186"}}}]}]}\
        """)
public record KonfoEntry(
    @Nullable List<@NotNull @Valid Hit> hits,
    @Nullable String oid,
    @Nullable String tila,
    @Nullable KonfoTime modified,
    @Nullable TextEntry nimi,
    @Nullable String koulutustyyppi,
    @Nullable List<@NotNull KoodiEntry> koulutukset,
    @Nullable Organisaatio organisaatio,
    @Nullable List<@NotNull String> oppilaitokset,
    @Nullable @Valid Metadata metadata,
    @Nullable List<@NotNull @Valid Hakutieto> hakutiedot)
    implements ForeignCatalog {

  /** A programme that a search has found. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Hit(
      @Nullable String oid,
      @Nullable TextEntry nimi,
      @Nullable TextEntry kuvaus,
      @Nullable String koulutustyyppi,
      @Nullable BigDecimal opintojenLaajuusNumero,
      @Nullable KoodiEntry opintojenLaajuusyksikko,
      @Nullable List<@NotNull KoodiEntry> koulutukset,
      @Nullable List<@NotNull KoodiEntry> tutkintonimikkeet,
      @Nullable Tarjoajat toteutustenTarjoajat) {}

  /** The organisations that teach it; the name is given only if there is one. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Tarjoajat(@Nullable TextEntry nimi, @Nullable Integer count) {}

  /** An organisation and its place. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Organisaatio(@Nullable String oid, @Nullable KoodiEntry paikkakunta) {}

  /** The type, the languages and ways of teaching, with a description. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Metadata(
      @Nullable String tyyppi,
      @Nullable @Valid Opetus opetus,
      @Nullable TextEntry kuvaus,
      @Nullable List<@NotNull TaughtArea> osaamisalat,
      @Nullable List<@NotNull Avainsana> ammattinimikkeet) {}

  /** A competence area that it teaches. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record TaughtArea(@Nullable KoodiEntry koodi) {}

  /** An occupation that it leads to, by its name in one language. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Avainsana(@Nullable String kieli, @Nullable String arvo) {}

  /**
   * The languages of teaching, whether it is contact teaching, and the price.
   *
   * @param maksullisuustyyppi whether it costs something
   * @param maksunMaara the price in euros
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Opetus(
      @Nullable List<@NotNull KoodiEntry> opetuskieli,
      @Nullable List<@NotNull KoodiEntry> opetustapa,
      @Nullable String maksullisuustyyppi,
      @Nullable BigDecimal maksunMaara) {}

  /** A way to apply, with what its targets have in common. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Hakutieto(
      @Nullable KoodiEntry hakutapa,
      @Nullable Alkamiskausi koulutuksenAlkamiskausi,
      @Nullable List<@NotNull Hakuaika> hakuajat,
      @Nullable List<@NotNull @Valid Hakukohde> hakukohteet) {}

  /** A target of an application, which becomes an offering. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Hakukohde(
      @Nullable String hakukohdeOid,
      @Nullable String tila,
      @Nullable KonfoTime modified,
      @Nullable TextEntry nimi,
      @Nullable Aloituspaikat aloituspaikat,
      @Nullable Organisaatio jarjestyspaikka,
      @Nullable Alkamiskausi koulutuksenAlkamiskausi,
      @Nullable List<@NotNull Hakuaika> hakuajat) {}

  /**
   * The beginning: an exact day, or a season and a year, or a day of one's own.
   *
   * @param koulutuksenAlkamispaivamaara the day of the start, as a time in Finland
   * @param koulutuksenPaattymispaivamaara the day of the end, as a time in Finland
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Alkamiskausi(
      @Nullable String alkamiskausityyppi,
      @Nullable KoodiEntry koulutuksenAlkamiskausi,
      @Nullable String koulutuksenAlkamisvuosi,
      @Nullable KonfoTime koulutuksenAlkamispaivamaara,
      @Nullable KonfoTime koulutuksenPaattymispaivamaara) {}

  /** A time to apply. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Hakuaika(@Nullable KonfoTime alkaa, @Nullable KonfoTime paattyy) {}

  /** The number of places. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Aloituspaikat(@Nullable Integer lukumaara) {}

  @Override
  public List<ForeignProgramme> programmes(Provider provider, LocalDate today) {
    if (hits != null) {
      return KonfoHits.programmes(hits, provider);
    }
    if (oid == null || (hakutiedot == null && nimi == null)) {
      throw new Refused(
          ImportProblem.IMPORT_SHAPE,
          "Send what Konfo's search answers (hits), or one implementation (oid, nimi, hakutiedot).");
    }
    return List.of(new KonfoImplementation(this, oid, provider, today).programme());
  }
}
