package fi.koppi.catalogservice.offering.publishing;

import static fi.koppi.catalogservice.offering.OfferingBuilder.anOffering;
import static fi.koppi.catalogservice.programme.ProgrammeBuilder.aProgramme;
import static fi.koppi.catalogservice.provider.ProviderBuilder.aProvider;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.koppi.catalogservice.campus.InMemoryCampuses;
import fi.koppi.catalogservice.municipality.InMemoryMunicipalities;
import fi.koppi.catalogservice.offering.OfferingBuilder;
import fi.koppi.catalogservice.offering.OfferingProblem;
import fi.koppi.catalogservice.offering.details.Cost;
import fi.koppi.catalogservice.offering.details.LabourMarketKind;
import fi.koppi.catalogservice.offering.details.OfferingTerms;
import fi.koppi.catalogservice.offering.details.Payer;
import fi.koppi.catalogservice.programme.InMemoryProgrammes;
import fi.koppi.catalogservice.provider.InMemoryProviders;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.problem.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OfferingCheckTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

  private final List<LocalDate> daysOfJointPurchase = new ArrayList<>();
  private final InMemoryProgrammes programmes = new InMemoryProgrammes();
  private final InMemoryProviders providers = new InMemoryProviders();
  private final OfferingCheck check =
      new OfferingCheck(
          programmes.queries(),
          providers.queries(),
          new InMemoryCampuses().queries(providers.queries()),
          new InMemoryMunicipalities().queries(),
          (kind, day) -> {
            daysOfJointPurchase.add(day);
            return Optional.of(new JointPurchaseRule(30, 50, 10, false));
          });

  @Test
  void completeOfferingMayBePublished() {
    active();

    assertThatCode(() -> check.checkPublishing(anOffering().draft(), TODAY))
        .doesNotThrowAnyException();
  }

  @Test
  void continuousAdmissionNeedsNoDates() {
    active();

    assertThatCode(() -> check.checkPublishing(anOffering().admittingContinuously().draft(), TODAY))
        .doesNotThrowAnyException();
  }

  @Test
  void neitherDatesNorContinuousAdmissionIsRefused() {
    active();

    var pointers = refusedAt(anOffering().running(null, null));

    assertThat(pointers).containsExactly("/startsOn");
  }

  @Test
  void startTodayIsTooLate() {
    active();

    var pointers = refusedAt(anOffering().running("2026-11-02", "2027-01-15"));

    assertThat(pointers).containsExactly("/startsOn");
  }

  @Test
  void endBeforeTheStartIsRefused() {
    active();

    var pointers = refusedAt(anOffering().running("2027-03-01", "2027-02-01"));

    assertThat(pointers).containsExactly("/endsOn");
  }

  @Test
  void titleInALanguageThatIsNotTaughtInIsRefused() {
    active();

    var pointers =
        refusedAt(anOffering().titled(new LocalizedText(null, null, "Machinist in spring")));

    assertThat(pointers).containsExactly("/title");
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce() {
    programmes.add(aProgramme().retired());
    providers.add(aProvider().closed());

    var pointers = refusedAt(anOffering().running("2026-01-01", "2025-01-01"));

    assertThat(pointers)
        .containsExactly("/programmeId", "/providerId", "/startsOn", "/endsOn", "/endsOn");
  }

  @Test
  void ruleOfJointPurchaseIsThatOfTheDayOfTheStart() {
    active();
    var cost = new Cost(420_000, Payer.JOINT, 30);
    var terms =
        new OfferingTerms(
            LabourMarketKind.TASMAKOULUTUS,
            null,
            10,
            cost,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);

    check.checkPublishing(anOffering().on(terms).draft(), TODAY);

    assertThat(daysOfJointPurchase).containsExactly(LocalDate.of(2027, 3, 1));
  }

  private void active() {
    programmes.add(aProgramme().build());
    providers.add(aProvider().build());
  }

  private List<String> refusedAt(OfferingBuilder offering) {
    var refused =
        catchThrowableOfType(Refused.class, () -> check.checkPublishing(offering.draft(), TODAY));
    assertThat(Objects.requireNonNull(refused).type())
        .isEqualTo(OfferingProblem.OFFERING_NOT_PUBLISHABLE);
    return refused.violations().stream().map(Violation::pointer).toList();
  }
}
