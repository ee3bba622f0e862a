package fi.koppi.catalogservice.offering.publishing;

import fi.koppi.catalogservice.offering.details.Payer;
import fi.koppi.catalogservice.programme.Programme;
import fi.koppi.catalogservice.programme.details.ProgrammeKind;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.problem.Violation;
import fi.koppi.kit.time.Today;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A rule that a published offering has to meet, when it is published and after each change. */
enum PublishingRule {
  PROGRAMME_IS_ACTIVE,
  TITLE_IS_IN_A_LANGUAGE_OF_INSTRUCTION,
  PROVIDER_IS_ACTIVE,
  SCHEDULE_LIES_AHEAD,
  PROVIDER_IS_VALID_ON_THE_START,
  APPLICATIONS_CLOSE_IN_TIME,
  ARCHIVING_FOLLOWS_THE_END,
  SHARED_COST_IS_JOINT_PURCHASE,
  JOINT_PURCHASE_FOLLOWS_ITS_RULE,
  MENTORS_LEAD_GROUPS_OR_COACHING,
  SITE_IS_FIT;

  private static final Set<ProgrammeKind> MENTORED =
      Set.of(ProgrammeKind.PEER_GROUP, ProgrammeKind.MASTERMIND_GROUP, ProgrammeKind.COACHING);

  List<Violation> violations(Publication publication) {
    return switch (this) {
      case PROGRAMME_IS_ACTIVE -> programmeIsActive(publication);
      case TITLE_IS_IN_A_LANGUAGE_OF_INSTRUCTION -> titleIsInALanguageOfInstruction(publication);
      case PROVIDER_IS_ACTIVE -> providerIsActive(publication);
      case SCHEDULE_LIES_AHEAD -> scheduleLiesAhead(publication);
      case PROVIDER_IS_VALID_ON_THE_START -> providerIsValidOnTheStart(publication);
      case APPLICATIONS_CLOSE_IN_TIME -> applicationsCloseInTime(publication);
      case ARCHIVING_FOLLOWS_THE_END -> archivingFollowsTheEnd(publication);
      case SHARED_COST_IS_JOINT_PURCHASE -> sharedCostIsJointPurchase(publication);
      case JOINT_PURCHASE_FOLLOWS_ITS_RULE -> jointPurchaseFollowsItsRule(publication);
      case MENTORS_LEAD_GROUPS_OR_COACHING -> mentorsLeadGroupsOrCoaching(publication);
      case SITE_IS_FIT -> siteIsFit(publication);
    };
  }

  /** Returns the violations of all rules, in their order. */
  static List<Violation> allViolations(Publication publication) {
    return Arrays.stream(values()).flatMap(rule -> rule.violations(publication).stream()).toList();
  }

  private static List<Violation> programmeIsActive(Publication publication) {
    return publication.programme().filter(Programme::isActive).isPresent()
        ? List.of()
        : List.of(new Violation("/programmeId", "inactive", "is a programme that is retired"));
  }

  private static List<Violation> providerIsActive(Publication publication) {
    return publication.provider().isPresent()
        ? List.of()
        : List.of(new Violation("/providerId", "inactive", "is a provider that is closed"));
  }

  private static List<Violation> titleIsInALanguageOfInstruction(Publication publication) {
    return publication
        .provider()
        .map(provider -> provider.details().languages())
        .filter(taught ->
            taught.stream()
                .noneMatch(language -> isWritten(publication.details().title(), language)))
        .map(taught ->
            new Violation(
                "/title",
                "language",
                "must be given in a language of instruction: "
                    + String.join(", ", taught.stream().map(LanguageCode::value).toList())))
        .stream()
        .toList();
  }

  /** Returns whether the text has the language; languages other than these three have no text. */
  private static boolean isWritten(LocalizedText text, LanguageCode language) {
    return switch (language.value()) {
      case "fi" -> text.fi() != null;
      case "sv" -> text.sv() != null;
      case "en" -> text.en() != null;
      default -> true;
    };
  }

  private static List<Violation> scheduleLiesAhead(Publication publication) {
    if (!publication.news().schedule()) {
      return List.of();
    }
    var today = publication.today();
    var start = publication.schedule().startsOn();
    var end = publication.schedule().endsOn();
    List<Violation> violations = new ArrayList<>();
    if (start == null && !publication.schedule().continuousAdmission()) {
      violations.add(
          new Violation("/startsOn", "required", "must be given without continuous admission"));
    }
    if (start != null && !start.isAfter(today)) {
      violations.add(new Violation("/startsOn", "future", "must be in the future"));
    }
    if (start != null && end != null && !end.isAfter(start)) {
      violations.add(new Violation("/endsOn", "after-start", "must be after the start"));
    }
    if (end != null && !end.isAfter(today)) {
      violations.add(new Violation("/endsOn", "future", "must be in the future"));
    }
    return violations;
  }

  private static List<Violation> providerIsValidOnTheStart(Publication publication) {
    return publication.news().schedule()
            && publication
                .provider()
                .filter(provider ->
                    !provider.details().profile().validity().includes(publication.start()))
                .isPresent()
        ? List.of(
            new Violation(
                "/providerId", "not-valid", "is a provider that is not valid on the start"))
        : List.of();
  }

  private static List<Violation> applicationsCloseInTime(Publication publication) {
    var window = publication.terms().applications();
    var closing = window == null ? null : window.closesOn();
    if (closing == null || !hasNewTerms(publication)) {
      return List.of();
    }
    List<Violation> violations = new ArrayList<>();
    if (closing.isBefore(publication.today())) {
      violations.add(closing("future", "must not be over"));
    }
    var schedule = publication.schedule();
    var last = schedule.continuousAdmission() ? schedule.endsOn() : schedule.startsOn();
    if (last != null && closing.isAfter(last)) {
      violations.add(closing("before-start", "must not be after the last day to begin"));
    }
    return violations;
  }

  private static Violation closing(String code, String detail) {
    return new Violation("/terms/applications/closesOn", code, detail);
  }

  private static List<Violation> archivingFollowsTheEnd(Publication publication) {
    var archiveAt = publication.terms().archiveAt();
    if (archiveAt == null || !hasNewTerms(publication)) {
      return List.of();
    }
    var day = Today.at(archiveAt);
    var end = publication.schedule().endsOn();
    List<Violation> violations = new ArrayList<>();
    if (!day.isAfter(publication.today())) {
      violations.add(new Violation("/terms/archiveAt", "future", "must be after today"));
    }
    if (end != null && !day.isAfter(end)) {
      violations.add(new Violation("/terms/archiveAt", "after-end", "must be after the end"));
    }
    return violations;
  }

  private static List<Violation> sharedCostIsJointPurchase(Publication publication) {
    var cost = publication.terms().cost();
    return hasNewTerms(publication)
            && publication.terms().labourMarketKind() == null
            && cost != null
            && cost.payer() == Payer.JOINT
        ? List.of(
            new Violation(
                "/terms/labourMarketKind", "required", "must be given where the cost is shared"))
        : List.of();
  }

  private static List<Violation> jointPurchaseFollowsItsRule(Publication publication) {
    if (publication.terms().labourMarketKind() == null || !hasNewTerms(publication)) {
      return List.of();
    }
    return publication
        .jointPurchase()
        .map(rule -> brokenTerms(rule, publication))
        .orElseGet(() ->
            List.of(
                new Violation(
                    "/terms/labourMarketKind", "no-rule", "has no rule in force on its start")));
  }

  private static List<Violation> brokenTerms(JointPurchaseRule rule, Publication publication) {
    List<Violation> violations = new ArrayList<>();
    var cost = publication.terms().cost();
    if (cost == null || cost.payer() != Payer.JOINT) {
      violations.add(new Violation("/terms/cost/payer", "joint", "must be JOINT"));
    } else if (cost.employerShare() == null || !rule.allows(cost.employerShare())) {
      violations.add(
          new Violation(
              "/terms/cost/employerShare",
              "share",
              "must be from %d to %d percent".formatted(rule.lowestShare(), rule.highestShare())));
    }
    var days = publication.terms().trainingDays();
    if (rule.leastTrainingDays() > 0 && (days == null || days < rule.leastTrainingDays())) {
      violations.add(
          new Violation(
              "/terms/trainingDays", "min", "must be at least " + rule.leastTrainingDays()));
    }
    if (!rule.qualificationAllowed() && isOf(ProgrammeKind.QUALIFICATION, publication)) {
      violations.add(
          new Violation(
              "/terms/labourMarketKind", "qualification", "must not lead to a qualification"));
    }
    return violations;
  }

  private static List<Violation> mentorsLeadGroupsOrCoaching(Publication publication) {
    return hasNewTerms(publication)
            && publication.terms().mentors() != null
            && MENTORED.stream().noneMatch(kind -> isOf(kind, publication))
        ? List.of(new Violation("/terms/mentors", "kind", "belongs to groups and coaching only"))
        : List.of();
  }

  private static List<Violation> siteIsFit(Publication publication) {
    return publication.news().site() ? SiteRule.allViolations(publication.site()) : List.of();
  }

  /** Terms are judged together with the programme that they are for. */
  private static boolean hasNewTerms(Publication publication) {
    return publication.news().terms() && publication.programme().isPresent();
  }

  private static boolean isOf(ProgrammeKind kind, Publication publication) {
    return publication
        .programme()
        .filter(programme -> programme.details().kind() == kind)
        .isPresent();
  }
}
