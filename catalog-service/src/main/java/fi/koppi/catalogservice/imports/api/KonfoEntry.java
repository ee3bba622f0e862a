package fi.koppi.catalogservice.imports.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fi.koppi.catalogservice.imports.ImportProblem;
import fi.koppi.catalogservice.imports.foreign.ForeignCatalog;
import fi.koppi.catalogservice.imports.foreign.ForeignProgramme;
import fi.koppi.catalogservice.provider.Provider;
import fi.koppi.kit.problem.Refused;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An answer of Konfo: either the programmes that a search has found ({@code hits}), or one
 * implementation ({@code oid}, {@code hakutiedot}).
 *
 * @param hits the programmes found by a search
 * @param oid the key of the implementation
 * @param nimi its name
 * @param koulutustyyppi its type of education
 * @param organisaatio the organisation that teaches it
 * @param oppilaitokset the OIDs of the institutions that teach it
 * @param metadata the languages and ways of teaching
 * @param hakutiedot the ways to apply
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
record KonfoEntry(
    @Nullable List<@NotNull Hit> hits,
    @Nullable String oid,
    @Nullable TextEntry nimi,
    @Nullable String koulutustyyppi,
    @Nullable Organisaatio organisaatio,
    @Nullable List<@NotNull String> oppilaitokset,
    @Nullable Metadata metadata,
    @Nullable List<@NotNull Hakutieto> hakutiedot)
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
      @Nullable Tarjoajat toteutustenTarjoajat) {}

  /** The organisations that teach it; the name is given only if there is one. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Tarjoajat(@Nullable TextEntry nimi, @Nullable Integer count) {}

  /** An organisation and its place. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Organisaatio(@Nullable String oid, @Nullable KoodiEntry paikkakunta) {}

  /** The languages and ways of teaching, with a description. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Metadata(@Nullable Opetus opetus, @Nullable TextEntry kuvaus) {}

  /** The languages of teaching, and whether it is contact teaching. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Opetus(
      @Nullable List<@NotNull KoodiEntry> opetuskieli,
      @Nullable List<@NotNull KoodiEntry> opetustapa) {}

  /** A way to apply. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Hakutieto(@Nullable KoodiEntry hakutapa, @Nullable List<@NotNull Hakukohde> hakukohteet) {}

  /** A target of an application, which becomes an offering. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Hakukohde(
      @Nullable String hakukohdeOid,
      @Nullable TextEntry nimi,
      @Nullable Aloituspaikat aloituspaikat,
      @Nullable Organisaatio jarjestyspaikka) {}

  /** The number of places. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Aloituspaikat(@Nullable Integer lukumaara) {}

  @Override
  public List<ForeignProgramme> programmes(Provider provider) {
    if (hits != null) {
      return KonfoHits.programmes(hits, provider);
    }
    if (oid == null || hakutiedot == null) {
      throw new Refused(
          ImportProblem.IMPORT_SHAPE,
          "Send what Konfo's search answers (hits), or one implementation (oid, hakutiedot).");
    }
    return List.of(new KonfoImplementation(this, oid, hakutiedot).programme(provider));
  }
}
