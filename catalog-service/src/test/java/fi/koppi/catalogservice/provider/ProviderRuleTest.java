package fi.koppi.catalogservice.provider;

import static fi.koppi.catalogservice.provider.ProviderBuilder.aProvider;
import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.provider.Registration.Served;
import fi.koppi.catalogservice.provider.details.ProviderProfile;
import fi.koppi.catalogservice.provider.details.Validity;
import fi.koppi.kit.identifier.MunicipalityCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProviderRuleTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
  private static final ProviderId ID = new ProviderId(UUID.randomUUID());

  @Test
  void providerWithoutAProfileBreaksNoRule() {
    assertThat(codes(profile(null, null), List.of(), List.of())).isEmpty();
  }

  @Test
  void municipalityThatIsUnknownOrHasEndedIsNamedByItsPlace() {
    var served = List.of(Served.PRESENT, Served.UNKNOWN, Served.ENDED);

    assertThat(codes(profile(null, null), served, List.of()))
        .containsExactly("/municipalitiesServed/1 unknown", "/municipalitiesServed/2 ended");
  }

  @Test
  void lastDayMayBeToday() {
    assertThat(codes(profile(TODAY, null), List.of(), List.of())).isEmpty();
    assertThat(codes(profile(TODAY.minusDays(1), null), List.of(), List.of()))
        .containsExactly("/validTo over");
  }

  @Test
  void parentHasToBeAnActiveProvider() {
    var parent = aProvider().closed();

    assertThat(codes(profile(null, parent.id()), List.of(), List.of()))
        .containsExactly("/parentId unknown");
    assertThat(codes(profile(null, parent.id()), List.of(), List.of(parent)))
        .containsExactly("/parentId inactive");
  }

  @Test
  void providerIsNeverItsOwnParent() {
    assertThat(codes(profile(null, ID), List.of(), List.of()))
        .containsExactly("/parentId unknown", "/parentId cycle");
  }

  private static ProviderProfile profile(@Nullable LocalDate last, @Nullable ProviderId parent) {
    return new ProviderProfile(
        List.of(new MunicipalityCode("638")), new Validity(null, last), parent, List.of());
  }

  private static List<String> codes(
      ProviderProfile profile, List<Served> served, List<Provider> ancestors) {
    return ProviderRule.allViolations(new Registration(ID, profile, true, served, ancestors, TODAY))
        .stream()
        .map(violation -> violation.pointer() + " " + violation.code())
        .toList();
  }
}
