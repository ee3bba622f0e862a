package fi.koppi.catalogservice.imports.api;

import static fi.koppi.catalogservice.provider.ProviderBuilder.aProvider;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.koppi.catalogservice.imports.api.eperusteet.PerusteEntry;
import fi.koppi.catalogservice.imports.api.konfo.KonfoEntry;
import fi.koppi.catalogservice.imports.foreign.ForeignOffering;
import fi.koppi.catalogservice.imports.foreign.ForeignProgramme;
import fi.koppi.catalogservice.offering.details.OfferingDetails;
import fi.koppi.catalogservice.offering.details.Payer;
import fi.koppi.catalogservice.programme.details.NationalCode;
import fi.koppi.catalogservice.programme.details.ProgrammeDetails;
import fi.koppi.catalogservice.programme.details.ProgrammeKind;
import fi.koppi.catalogservice.provider.Provider;
import fi.koppi.kit.json.TolerantMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents of national catalogues, translated without a database. */
class TranslationTest {

  private static final ObjectMapper JSON = TolerantMapper.EVENTS;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
  private static final Provider PROVIDER = aProvider().build();

  private static final String PERUSTE =
      """
      {"id": 1, "nimi": {"fi": "Veistoala"}, "koulutustyyppi": "koulutustyyppi_1", MORE
       "suoritustavat": [
         {"rakenne": {"muodostumisSaanto": {"laajuus": {"minimi": 180, "maksimi": 180}}},
          "tutkinnonOsaViitteet": [{"_tutkinnonOsa": "2", "laajuus": 30}]}],
       "tutkinnonOsat": [{"id": 2, "nimi": {"fi": "Lusikat"} UNIT}]}
      """;

  private static final String KONFO =
      """
      {"oid": "1.2.246.562.17.1", MORE "nimi": {"fi": "Veistoala"}, "oppilaitokset": ["OID"],
       "metadata": {"tyyppi": "amm", "opetus": {
         "opetuskieli": [{"koodiUri": "oppilaitoksenopetuskieli_1#2"}],
         "opetustapa": [{"koodiUri": "opetuspaikkakk_1#1"}] TEACHING}},
       "hakutiedot": [{"hakutapa": {"koodiUri": "hakutapa_02#1"}, "hakukohteet": [
         {"hakukohdeOid": "1.2.246.562.20.1", "nimi": {"fi": "Lusikoita"},
          "aloituspaikat": {"lukumaara": 3}, TARGET
          "jarjestyspaikka": {"paikkakunta": {"koodiUri": "kunta_638"}}}]}]}
      """;

  @Test
  void unitIsAPartOfItsQualification() {
    var programmes = peruste("", "");

    assertThat(programmes.getFirst().whole()).isNull();
    assertThat(programmes.getLast().whole()).isEqualTo("peruste/1");
  }

  @Test
  void titlesCompetenceAreasAndNationalCodesAreTaken() {
    var qualification =
        peruste(
                """
                "tutkintonimikkeet": [
                  {"tutkintonimikeArvo": "10999",
                   "nimi": {"fi": "Veistäjä", "sv": "Snidare"}}, {}],
                "osaamisalat": [{"uri": "osaamisala_1999", "nimi": {"fi": "Kauhojen osaamisala"}}],
                "koulutukset": [{"koulutuskoodiUri": "koulutus_351999"},
                  {"koulutuskoodiUri": "<b>"}],
                """,
                "")
            .getFirst();

    var details = details(qualification);
    assertThat(details.description()).isNotNull();
    assertThat(Objects.requireNonNull(details.description()).fi())
        .isEqualTo("Tutkintonimikkeet: Veistäjä\n\nOsaamisalat: Kauhojen osaamisala");
    assertThat(details.description().sv()).isEqualTo("Examensbenämningar: Snidare");
    assertThat(details.profile().nationalCodes())
        .extracting(NationalCode::value)
        .containsExactly("koulutus_351999", "tutkintonimikkeet_10999", "osaamisala_1999");
    assertThat(qualification.notes())
        .contains("A national code has an unknown form and was left out");
  }

  @Test
  void codeOfAUnitIsTaken() {
    var unit = peruste("", ", \"koodiUri\": \"tutkinnonosat_999001\"").getLast();

    assertThat(details(unit).profile().nationalCodes())
        .containsExactly(new NationalCode("tutkinnonosat_999001"));
  }

  @Test
  void endedValidityIsNoted() {
    var ended = "\"voimassaoloLoppuu\": 1533070800000, \"siirtymaPaattyy\": 1640901600000,";

    var notes = peruste(ended, "").getFirst().notes();

    assertThat(notes)
        .containsExactly(
            "Its validity ended on 2018-08-01, and its transition period ended on 2021-12-31");
  }

  @Test
  void validityThatGoesOnIsNotNoted() {
    assertThat(peruste("\"voimassaoloLoppuu\": 3032984400000,", "").getFirst().notes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"luonnos, draft", "kommentointi, draft", "poistettu, removed"})
  void whatIsNotInForceIsLeftOut(String state, String word) {
    var programmes = peruste("\"tila\": \"%s\",".formatted(state), "");

    assertThat(programmes)
        .allSatisfy(programme -> {
          assertThat(programme.details()).isNull();
          assertThat(programme.notes().getFirst()).contains(word);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"koulutustyyppi_5", "koulutustyyppi_18", "koulutustyyppi_40"})
  void valmaTelmaAndTuvaArePreparatoryEducation(String type) {
    var document =
        PERUSTE
            .replace("koulutustyyppi_1", type)
            .replace("\"laajuus\": 30", "\"laajuus\": 0, \"laajuusMaksimi\": 25")
            .replace("MORE", "")
            .replace("UNIT", "");

    var programmes = read(document, PerusteEntry.class).programmes(PROVIDER, TODAY);

    assertThat(programmes)
        .extracting(programme -> details(programme).kind())
        .containsOnly(ProgrammeKind.PREPARATORY_EDUCATION);
    assertThat(programmes.getLast().notes())
        .contains("The extent is 0 to 25 points; added without competence points");
  }

  @Test
  void subAreasAreTakenAndABareBeginningIsNot() {
    var unit =
        peruste(
                "",
                """
                , "ammattitaitovaatimukset": {"fi": "<dl><dt><i>Opiskelija</i></dt></dl>"},
                "osaAlueet": [
                  {"nimi": {"fi": "Matematiikka"}, "laajuus": 4,
                   "kuvaus": {"fi": "<p>Laskutoimitukset</p>"}},
                  {"nimi": {"fi": "Fysiikka"}, "laajuus": 1E+999999999}]
                """)
            .getLast();

    assertThat(Objects.requireNonNull(details(unit).description()).fi())
        .isEqualTo("Osa-alueet:\n• Matematiikka, 4 osp: Laskutoimitukset\n• Fysiikka");
  }

  @Test
  void subAreasThatMakeTheTextTooLongAreLeftOutAndNoted() {
    var area = "{\"nimi\": {\"fi\": \"%s\"}}".formatted("a".repeat(9_995));

    var unit =
        peruste("", ", \"kuvaus\": {\"fi\": \"Veistoa\"}, \"osaAlueet\": [%s]".formatted(area))
            .getLast();

    assertThat(Objects.requireNonNull(details(unit).description()).fi()).isEqualTo("Veistoa");
    assertThat(unit.notes()).anyMatch(note -> note.contains("they were left out"));
  }

  @Test
  void nameThatIsTooLongIsLeftOutAndNoted() {
    var document = peruste("", "").getFirst();
    assertThat(details(document).name().fi()).isEqualTo("Veistoala");

    var notes =
        peruste(
                "\"kuvaus\": null, \"nimi\": {\"sv\": \"Snideri\", \"fi\": \"%s\"},"
                    .formatted("a".repeat(301)),
                "")
            .getFirst();

    assertThat(details(notes).name().fi()).isNull();
    assertThat(notes.notes())
        .contains("The name in Finnish has more than 300 characters and was left out");
  }

  @ParameterizedTest
  @ValueSource(strings = {"9223372036854775807", "-9223372036854775808", "7290000000000"})
  void timeThatNobodyCanMeanIsRefused(String millis) {
    assertThatThrownBy(() -> read(PERUSTE, "\"muokattu\": %s,".formatted(millis), ""))
        .hasMessageContaining("from 1900 to 2200");
  }

  @Test
  void startEndAndTimeToApplyAreTaken() {
    var offering =
        konfo(
            "",
            "",
            """
            "koulutuksenAlkamiskausi": {"alkamiskausityyppi": "tarkka alkamisajankohta",
              "koulutuksenAlkamispaivamaara": "2027-03-24T00:00",
              "koulutuksenPaattymispaivamaara": "2028-05-29T00:00"},
            "hakuajat": [{"alkaa": "2027-01-11T08:00", "paattyy": "2027-02-12T15:00"}],
            """);

    var details = details(offering);
    assertThat(details.schedule().startsOn()).isEqualTo(LocalDate.of(2027, 3, 24));
    assertThat(details.schedule().endsOn()).isEqualTo(LocalDate.of(2028, 5, 29));
    var window = Objects.requireNonNull(details.terms().applications());
    assertThat(window.opensOn()).isEqualTo(LocalDate.of(2027, 1, 11));
    assertThat(window.closesOn()).isEqualTo(LocalDate.of(2027, 2, 12));
    assertThat(offering.notes()).isEmpty();
  }

  @Test
  void firstTimeToApplyThatIsNotOverIsTaken() {
    var offering =
        konfo(
            "",
            "",
            """
            "hakuajat": [{"alkaa": "2025-01-11T08:00", "paattyy": "2025-02-12T15:00"},
              {"alkaa": "2027-01-11T08:00", "paattyy": "2027-02-12T15:00"}],
            """);

    assertThat(Objects.requireNonNull(details(offering).terms().applications()).opensOn())
        .isEqualTo(LocalDate.of(2027, 1, 11));
    assertThat(offering.notes()).anyMatch(note -> note.contains("2 times to apply"));
  }

  @Test
  void seasonIsNoted() {
    var offering =
        konfo(
            "",
            "",
            """
            "koulutuksenAlkamiskausi": {"alkamiskausityyppi": "alkamiskausi ja -vuosi",
              "koulutuksenAlkamiskausi": {"koodiUri": "kausi_s#1"},
              "koulutuksenAlkamisvuosi": "2027"},
            """);

    assertThat(offering.notes()).anyMatch(note -> note.contains("the autumn of 2027"));
  }

  @ParameterizedTest
  @CsvSource({
    "200.5, 20050",
    "0.01, 1",
    "1000000, 100000000",
  })
  void priceIsPaidByStudents(String euros, int cents) {
    var offering =
        konfo("", ", \"maksullisuustyyppi\": \"maksullinen\", \"maksunMaara\": " + euros, "");

    var cost = Objects.requireNonNull(details(offering).terms().cost());
    assertThat(cost.amountCents()).isEqualTo(cents);
    assertThat(cost.payer()).isEqualTo(Payer.STUDENT);
  }

  @ParameterizedTest
  @CsvSource({
    "maksullinen, 0.001",
    "maksullinen, -5",
    "maksullinen, 1E+999999999",
    "maksullinen, null",
    "lukuvuosimaksu, 8000",
    "jokin, 5"
  })
  void priceThatCannotBeTakenIsNoted(String type, String euros) {
    var offering =
        konfo(
            "", ", \"maksullisuustyyppi\": \"%s\", \"maksunMaara\": %s".formatted(type, euros), "");

    assertThat(details(offering).terms().cost()).isNull();
    assertThat(offering.notes()).hasSize(2);
  }

  @Test
  void whatCostsNothingIsFree() {
    var offering = konfo("", ", \"maksullisuustyyppi\": \"maksuton\"", "");

    assertThat(Objects.requireNonNull(details(offering).terms().cost()).payer())
        .isEqualTo(Payer.FREE);
  }

  @ParameterizedTest
  @CsvSource({"arkistoitu, archived", "tallennettu, draft", "poistettu, removed"})
  void whatIsNotPublishedIsLeftOut(String state, String word) {
    var implementation = programme("\"tila\": \"%s\",".formatted(state), "", "");
    var target = konfo("", "", "\"tila\": \"%s\",".formatted(state));

    assertThat(implementation.details()).isNull();
    assertThat(implementation.notes().getFirst()).contains(word);
    assertThat(implementation.offerings().getFirst().details()).isNull();
    assertThat(target.details()).isNull();
    assertThat(target.notes().getFirst()).contains(word);
  }

  @ParameterizedTest
  @CsvSource({
    "amm-osaamisala, koulutustyyppi amm-osaamisala",
    "'', No koulutustyyppi is given",
    "<script>, none of Konfo's"
  })
  void typeThatCannotBeTakenIsNamed(String type, String note) {
    var programme = programme("\"koulutustyyppi\": \"%s\",".formatted(type), "", "");

    assertThat(programme.details()).isNull();
    assertThat(programme.notes().getFirst()).contains(note);
  }

  @Test
  void implementationWithoutWaysToApplyHasNoOfferings() {
    var bare =
        read(
            """
            {"oid": "1.2.246.562.17.1", "nimi": {"fi": "Veistoala"}, "oppilaitokset": ["OID"],
             "metadata": {"tyyppi": "amm"}}
            """
                .replace("OID", PROVIDER.details().oid().value()),
            KonfoEntry.class);

    var programme = bare.programmes(PROVIDER, TODAY).getFirst();
    assertThat(details(programme).name().fi()).isEqualTo("Veistoala");
    assertThat(programme.offerings()).isEmpty();
  }

  private static List<ForeignProgramme> peruste(String more, String unit) {
    return read(PERUSTE, more, unit).programmes(PROVIDER, TODAY);
  }

  private static PerusteEntry read(String document, String more, String unit) {
    var named = more.contains("\"nimi\": {\"sv\"");
    var whole = named ? document.replace("\"nimi\": {\"fi\": \"Veistoala\"},", "") : document;
    return read(whole.replace("MORE", more).replace("UNIT", unit), PerusteEntry.class);
  }

  private static ForeignOffering konfo(String more, String teaching, String target) {
    return programme(more, teaching, target).offerings().getFirst();
  }

  private static ForeignProgramme programme(String more, String teaching, String target) {
    return read(
            KONFO
                .replace("OID", PROVIDER.details().oid().value())
                .replace("MORE", more)
                .replace("TEACHING", teaching)
                .replace("TARGET", target),
            KonfoEntry.class)
        .programmes(PROVIDER, TODAY)
        .getFirst();
  }

  private static <T> T read(String document, Class<T> type) {
    try {
      return JSON.readValue(document, type);
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static ProgrammeDetails details(ForeignProgramme programme) {
    return Objects.requireNonNull(programme.details());
  }

  private static OfferingDetails details(ForeignOffering offering) {
    return Objects.requireNonNull(offering.details());
  }
}
