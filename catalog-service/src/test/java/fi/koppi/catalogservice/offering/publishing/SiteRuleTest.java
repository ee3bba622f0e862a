package fi.koppi.catalogservice.offering.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.catalogservice.campus.Campus;
import fi.koppi.catalogservice.campus.CampusBuilder;
import fi.koppi.kit.identifier.MunicipalityCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SiteRuleTest {

  private static final LocalDate START = LocalDate.of(2027, 3, 1);

  @Test
  void offeringWithoutACampusTakesPlaceAnywhere() {
    var site =
        new Site(false, Optional.empty(), new MunicipalityCode("638"), true, Optional.of(START));

    assertThat(SiteRule.allViolations(site)).isEmpty();
  }

  @Test
  void campusHasToBeOneOfTheProviders() {
    var site =
        new Site(true, Optional.empty(), new MunicipalityCode("638"), true, Optional.of(START));

    assertThat(codes(site)).containsExactly("/terms/campusId unknown");
  }

  @Test
  void closedCampusIsRefusedForThatOnly() {
    var campus = CampusBuilder.closed("638", LocalDate.of(2020, 1, 1));

    assertThat(codes(at(campus, "638"))).containsExactly("/terms/campusId closed");
  }

  @Test
  void campusHasToBeInUseOnTheStart() {
    var campus = CampusBuilder.open("638", START.minusDays(1));

    assertThat(codes(at(campus, "638"))).containsExactly("/terms/campusId not-valid");
  }

  @Test
  void draftMayNameACampusThatIsNotInUse() {
    var campus = CampusBuilder.open("638", START.minusDays(1));
    var site =
        new Site(true, Optional.of(campus), new MunicipalityCode("638"), true, Optional.empty());

    assertThat(codes(site)).isEmpty();
  }

  @Test
  void municipalityIsThatOfTheCampus() {
    var campus = CampusBuilder.open("638", START);

    assertThat(codes(at(campus, "049"))).containsExactly("/municipality campus");
  }

  @Test
  void unknownMunicipalityIsRefused() {
    var site =
        new Site(false, Optional.empty(), new MunicipalityCode("683"), false, Optional.of(START));

    assertThat(codes(site)).containsExactly("/municipality unknown");
  }

  private static Site at(Campus campus, String municipality) {
    return new Site(
        true, Optional.of(campus), new MunicipalityCode(municipality), true, Optional.of(START));
  }

  private static List<String> codes(Site site) {
    return SiteRule.allViolations(site).stream()
        .map(violation -> violation.pointer() + " " + violation.code())
        .toList();
  }
}
