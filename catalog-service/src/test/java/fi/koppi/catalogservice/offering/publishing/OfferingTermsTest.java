package fi.koppi.catalogservice.offering.publishing;

import static fi.koppi.catalogservice.offering.OfferingBuilder.anOffering;
import static fi.koppi.catalogservice.programme.ProgrammeBuilder.aProgramme;
import static fi.koppi.catalogservice.provider.ProviderBuilder.aProvider;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.koppi.catalogservice.offering.details.ApplicationWindow;
import fi.koppi.catalogservice.offering.details.Cost;
import fi.koppi.catalogservice.offering.details.LabourMarketKind;
import fi.koppi.catalogservice.offering.details.OfferingTerms;
import fi.koppi.catalogservice.offering.details.Payer;
import fi.koppi.catalogservice.programme.Programme;
import fi.koppi.catalogservice.programme.details.ProgrammeKind;
import fi.koppi.kit.identifier.MunicipalityCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OfferingTermsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
  private static final JointPurchaseRule PRECISE = new JointPurchaseRule(30, 50, 10, false);

  @Test
  void offeringWithoutTermsNeedsNone() {
    assertThat(violations(OfferingTerms.EMPTY, null)).isEmpty();
  }

  @Test
  void employersShareHasToBeThatOfTheRuleInForce() {
    var tooLittle = joint(29, 10);
    var enough = joint(30, 10);
    var tooMuch = joint(51, 10);

    assertThat(violations(enough, PRECISE)).isEmpty();
    assertThat(violations(tooLittle, PRECISE)).containsExactly("/terms/cost/employerShare share");
    assertThat(violations(tooMuch, PRECISE)).containsExactly("/terms/cost/employerShare share");
  }

  @Test
  void jointPurchaseWithoutCostIsRefused() {
    var terms = terms(LabourMarketKind.TASMAKOULUTUS, 10, null, null, null);

    assertThat(violations(terms, PRECISE)).containsExactly("/terms/cost/payer joint");
  }

  @Test
  void sharedCostBelongsToJointPurchase() {
    var terms = terms(null, null, new Cost(1, Payer.JOINT, 30), null, null);

    assertThat(violations(terms, null)).containsExactly("/terms/labourMarketKind required");
  }

  @Test
  void fewerTrainingDaysThanTheRuleAsksForAreRefused() {
    assertThat(violations(joint(30, 9), PRECISE)).containsExactly("/terms/trainingDays min");
    assertThat(violations(joint(30, null), PRECISE)).containsExactly("/terms/trainingDays min");
  }

  @Test
  void kindWithoutARuleOnItsStartIsRefused() {
    assertThat(violations(joint(30, 10), null)).containsExactly("/terms/labourMarketKind no-rule");
  }

  @Test
  void applicationsThatAreOverOrEndAfterTheStartAreRefused() {
    var over = closing("2026-11-01");
    var lastDay = closing("2027-03-01");
    var late = closing("2027-03-02");

    assertThat(violations(over, null)).containsExactly("/terms/applications/closesOn future");
    assertThat(violations(lastDay, null)).isEmpty();
    assertThat(violations(late, null)).containsExactly("/terms/applications/closesOn before-start");
  }

  @Test
  void archivingBeforeTheEndIsRefused() {
    // 21:30 UTC is half past midnight of 5 June in Helsinki, the day after the end.
    var after = terms(null, null, null, null, Instant.parse("2027-06-04T21:30:00Z"));
    var before = terms(null, null, null, null, Instant.parse("2027-06-04T20:30:00Z"));

    assertThat(violations(after, null)).isEmpty();
    assertThat(violations(before, null)).containsExactly("/terms/archiveAt after-end");
  }

  @ParameterizedTest
  @EnumSource(ProgrammeKind.class)
  void mentorsBelongToGroupsAndCoaching(ProgrammeKind kind) {
    var terms =
        new OfferingTerms(null, null, null, null, null, null, null, null, null, 2, null, null);
    var led =
        Set.of(ProgrammeKind.PEER_GROUP, ProgrammeKind.MASTERMIND_GROUP, ProgrammeKind.COACHING);

    assertThat(violations(terms, null, aProgramme().of(kind).build()))
        .isEqualTo(led.contains(kind) ? List.of() : List.of("/terms/mentors kind"));
  }

  @Test
  void contradictionsAreNeverTaken() {
    var day = LocalDate.of(2027, 1, 11);
    var at = Instant.parse("2027-01-11T06:00:00Z");

    assertThatThrownBy(() -> new ApplicationWindow(day, day.minusDays(1)))
        .hasMessageContaining("closesOn");
    assertThatThrownBy(() -> new Cost(100, Payer.FREE, null)).hasMessageContaining("FREE");
    assertThatThrownBy(() -> new Cost(0, Payer.STUDENT, null)).hasMessageContaining("FREE");
    assertThatThrownBy(() -> new Cost(100, Payer.STUDENT, 30)).hasMessageContaining("JOINT");
    assertThatThrownBy(() ->
            new OfferingTerms(null, null, null, null, null, null, null, null, null, null, at, at))
        .hasMessageContaining("archiveAt");
  }

  private static OfferingTerms joint(int share, @Nullable Integer days) {
    var cost = new Cost(420_000, Payer.JOINT, share);
    return terms(LabourMarketKind.TASMAKOULUTUS, days, cost, null, null);
  }

  private static OfferingTerms closing(String day) {
    var window = new ApplicationWindow(null, LocalDate.parse(day));
    return terms(null, null, null, window, null);
  }

  private static OfferingTerms terms(
      @Nullable LabourMarketKind kind,
      @Nullable Integer days,
      @Nullable Cost cost,
      @Nullable ApplicationWindow window,
      @Nullable Instant archiveAt) {
    return new OfferingTerms(
        kind, null, days, cost, window, null, null, null, null, null, null, archiveAt);
  }

  private static List<String> violations(OfferingTerms terms, @Nullable JointPurchaseRule rule) {
    return violations(terms, rule, aProgramme().build());
  }

  private static List<String> violations(
      OfferingTerms terms, @Nullable JointPurchaseRule rule, Programme programme) {
    var publication =
        new Publication(
            anOffering().on(terms).details(),
            Publication.News.ALL,
            Optional.of(programme),
            Optional.of(aProvider().build()),
            new Site(false, Optional.empty(), new MunicipalityCode("638"), true, Optional.empty()),
            Optional.ofNullable(rule),
            TODAY);
    return PublishingRule.allViolations(publication).stream()
        .map(wrong -> wrong.pointer() + " " + wrong.code())
        .toList();
  }
}
