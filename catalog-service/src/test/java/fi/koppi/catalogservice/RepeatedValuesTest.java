package fi.koppi.catalogservice;

import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.catalogservice.offering.details.Audience;
import fi.koppi.catalogservice.offering.details.DeliveryMode;
import fi.koppi.catalogservice.offering.details.OfferingDetails;
import fi.koppi.catalogservice.offering.details.Places;
import fi.koppi.catalogservice.offering.details.Schedule;
import fi.koppi.catalogservice.programme.details.ProgrammeDetails;
import fi.koppi.catalogservice.programme.details.ProgrammeKind;
import fi.koppi.catalogservice.provider.details.ProviderProfile;
import fi.koppi.catalogservice.provider.details.Validity;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MunicipalityCode;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Lists that mean a set drop what is repeated, whether a body, a file or another catalogue has it.
 */
class RepeatedValuesTest {

  private static final LocalizedText NAME = new LocalizedText("Koneistus", null, null);
  private static final MunicipalityCode PORVOO = new MunicipalityCode("638");
  private static final MunicipalityCode ESPOO = new MunicipalityCode("049");

  @Test
  void languagesOfAnOffering() {
    var finnish = new LanguageCode("fi");
    var swedish = new LanguageCode("sv");

    var offering =
        new OfferingDetails(
            NAME,
            PORVOO,
            new Places(10, 0),
            new Schedule(null, null, true),
            DeliveryMode.ON_SITE,
            List.of(finnish, swedish, finnish),
            Audience.OPEN);

    assertThat(offering.languages()).containsExactly(finnish, swedish);
  }

  @Test
  void skillsOfAProgramme() {
    var skill =
        new EscoUri("http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001");

    var programme =
        new ProgrammeDetails(
            ProgrammeKind.QUALIFICATION_UNIT,
            NAME,
            null,
            30,
            null,
            null,
            List.of(skill, skill),
            null);

    assertThat(programme.skills()).containsExactly(skill);
  }

  @Test
  void municipalitiesThatAProviderServes() {
    var profile =
        new ProviderProfile(List.of(ESPOO, PORVOO, ESPOO), Validity.ALWAYS, null, List.of());

    assertThat(profile.serves()).containsExactly(ESPOO, PORVOO);
  }
}
