package fi.koppi.catalogservice.offering;

import fi.koppi.catalogservice.programme.Programme;
import fi.koppi.catalogservice.programme.ProgrammeKind;
import fi.koppi.kit.problem.Violation;
import fi.koppi.kit.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the terms of an offering need to be published. */
@ApplicationScoped
class TermsRules {

  private static final Set<ProgrammeKind> GROUPS =
      Set.of(ProgrammeKind.PEER_GROUP, ProgrammeKind.MASTERMIND_GROUP, ProgrammeKind.COACHING);

  private final JointPurchaseRules jointPurchases;

  @Inject
  TermsRules(JointPurchaseRules jointPurchases) {
    this.jointPurchases = jointPurchases;
  }

  void check(
      OfferingDetails details, Programme programme, LocalDate today, List<Violation> violations) {
    checkApplications(details, today, violations);
    checkArchiving(details, today, violations);
    checkLabourMarketKind(details, programme, today, violations);
    if (details.terms().mentors() != null && !GROUPS.contains(programme.details().kind())) {
      violations.add(
          new Violation("/terms/mentors", "kind", "belongs to groups and coaching only"));
    }
  }

  private static void checkApplications(
      OfferingDetails details, LocalDate today, List<Violation> violations) {
    var window = details.terms().applications();
    var closing = window == null ? null : window.closesOn();
    if (closing == null) {
      return;
    }
    if (closing.isBefore(today)) {
      violations.add(closing("future", "must not be over"));
    }
    var schedule = details.schedule();
    var last = schedule.continuousAdmission() ? schedule.endsOn() : schedule.startsOn();
    if (last != null && closing.isAfter(last)) {
      violations.add(closing("before-start", "must not be after the last day to begin"));
    }
  }

  private static Violation closing(String code, String detail) {
    return new Violation("/terms/applications/closesOn", code, detail);
  }

  private static void checkArchiving(
      OfferingDetails details, LocalDate today, List<Violation> violations) {
    var archiveAt = details.terms().archiveAt();
    if (archiveAt == null) {
      return;
    }
    var day = Today.at(archiveAt);
    var end = details.schedule().endsOn();
    if (!day.isAfter(today)) {
      violations.add(new Violation("/terms/archiveAt", "future", "must be after today"));
    }
    if (end != null && !day.isAfter(end)) {
      violations.add(new Violation("/terms/archiveAt", "after-end", "must be after the end"));
    }
  }

  private void checkLabourMarketKind(
      OfferingDetails details, Programme programme, LocalDate today, List<Violation> violations) {
    var kind = details.terms().labourMarketKind();
    if (kind == null) {
      checkUnshared(details.terms().cost(), violations);
      return;
    }
    var day = details.schedule().beginning(today);
    jointPurchases
        .inForce(kind, day)
        .ifPresentOrElse(
            rule -> checkRule(rule, details.terms(), programme, violations),
            () ->
                violations.add(
                    new Violation(
                        "/terms/labourMarketKind",
                        "no-rule",
                        "has no rule in force on its start")));
  }

  private static void checkUnshared(@Nullable Cost cost, List<Violation> violations) {
    if (cost != null && cost.payer() == Payer.JOINT) {
      violations.add(
          new Violation(
              "/terms/labourMarketKind", "required", "must be given where the cost is shared"));
    }
  }

  private static void checkRule(
      JointPurchaseRule rule,
      OfferingTerms terms,
      Programme programme,
      List<Violation> violations) {
    checkShare(rule, terms.cost(), violations);
    var days = terms.trainingDays();
    if (rule.leastTrainingDays() > 0 && (days == null || days < rule.leastTrainingDays())) {
      violations.add(
          new Violation(
              "/terms/trainingDays", "min", "must be at least " + rule.leastTrainingDays()));
    }
    if (!rule.qualificationAllowed() && programme.details().kind() == ProgrammeKind.QUALIFICATION) {
      violations.add(
          new Violation(
              "/terms/labourMarketKind", "qualification", "must not lead to a qualification"));
    }
  }

  private static void checkShare(
      JointPurchaseRule rule, @Nullable Cost cost, List<Violation> violations) {
    if (cost == null || cost.payer() != Payer.JOINT) {
      violations.add(new Violation("/terms/cost/payer", "joint", "must be JOINT"));
      return;
    }
    var share = cost.employerShare();
    if (share == null || !rule.allows(share)) {
      violations.add(
          new Violation(
              "/terms/cost/employerShare",
              "share",
              "must be from %d to %d percent".formatted(rule.lowestShare(), rule.highestShare())));
    }
  }
}
