package fi.koppi.catalogservice.guide;

import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.OrganisationId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.guide.training.Named;
import fi.koppi.catalogservice.guide.training.Need;
import fi.koppi.catalogservice.guide.training.Start;
import fi.koppi.catalogservice.guide.training.Training;
import fi.koppi.catalogservice.offering.details.DeliveryMode;
import fi.koppi.catalogservice.programme.details.LanguageRequirement;
import fi.koppi.catalogservice.programme.details.ProgrammeKind;
import fi.koppi.kit.identifier.CefrLevel;
import fi.koppi.kit.identifier.IscedF;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MunicipalityCode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionTest {

  private static final Training WELDING =
      new Training(
          new OfferingId(UUID.fromString("0192f3c1-6f6e-7a54-9a0e-2f9d0c1b7a11")),
          new LocalizedText("Koneistajaksi", null, null),
          new LocalizedText("Koneistus", null, null),
          null,
          ProgrammeKind.QUALIFICATION_UNIT,
          30,
          4,
          new IscedF("0715"),
          new LanguageRequirement(new LanguageCode("fi"), new CefrLevel("A2")),
          new ProviderId(UUID.fromString("01920000-0000-7000-8000-000000000201")),
          new LocalizedText("Rannikon ammattiopisto", null, null),
          new MunicipalityCode("638"),
          null,
          null,
          null,
          true,
          DeliveryMode.ON_SITE,
          List.of(new LanguageCode("fi")),
          List.of(
              new Named(
                  "http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001",
                  new LocalizedText("hitsata terästä", "svetsa stål", "weld steel"))),
          List.of(),
          null);

  private static final Edition EDITION =
      new Edition(
          new EditionSummary(
              1,
              Instant.parse("2027-01-11T08:15:00Z"),
              new OrganisationId(UUID.randomUUID()),
              null,
              "Spring",
              0,
              1),
          new GuideContent(List.of(), List.of(WELDING)));

  @ParameterizedTest
  @CsvSource({
    "text, hitsaus",
    "text, svetsning",
    "text, 'WELDING steel'",
    "skill, http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001",
    "field, 07",
    "municipality, 638",
    "entryLanguage, fi-A2",
    "provider, 01920000-0000-7000-8000-000000000201",
    "start, continuous",
    "start, 2027-03",
    "start, 2027-autumn",
    "start, soon"
  })
  void trainingIsFoundByNeed(String filter, String value) {
    var need = need(filter, value);

    var fitting = found(need);

    assertThat(fitting).containsExactly(WELDING);
  }

  @ParameterizedTest
  @CsvSource({
    "text, hoitotyö",
    "text, hitsaus taivaalla",
    "skill, http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000003",
    "field, 09",
    "municipality, 091",
    "entryLanguage, none",
    "entryLanguage, fi-B1"
  })
  void trainingThatDoesNotFitTheNeedIsNotFound(String filter, String value) {
    var need = need(filter, value);

    var fitting = found(need);

    assertThat(fitting).isEmpty();
  }

  private static List<Training> found(Need need) {
    var text = need.text();
    return EDITION.fitting(need).stream()
        .filter(training -> text == null || Need.hasWords(training, text))
        .toList();
  }

  private static Need need(String filter, String value) {
    return new Need(
        only("text", filter, value),
        only("skill", filter, value),
        only("field", filter, value),
        only("municipality", filter, value),
        only("provider", filter, value),
        only("entryLanguage", filter, value),
        filter.equals("start") ? Start.of(value) : null);
  }

  private static @Nullable String only(String name, String filter, String value) {
    return filter.equals(name) ? value : null;
  }
}
