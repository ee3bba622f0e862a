package fi.koppi.referralservice.referral.messaging;

import fi.koppi.kit.announcement.Announcer;
import fi.koppi.kit.event.ReceivedEvent;
import fi.koppi.kit.event.ReceivedEvent.Unreadable;
import fi.koppi.kit.identifier.PersonId;
import fi.koppi.kit.inbox.EventConsumer;
import fi.koppi.kit.inbox.Unacceptable;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.referralservice.ProposalId;
import fi.koppi.referralservice.ProviderId;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.provider.AdmissionTopics;
import fi.koppi.referralservice.referral.ReportCommands;
import fi.koppi.referralservice.referral.report.ReportEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Processes the reports of the colleges, each on the topic that only it can write to: their steps,
 * their proposals, their acknowledgements of erasures and their attempts to reach clients, which
 * other features record.
 */
@ApplicationScoped
class StatusReportConsumer implements EventConsumer {

  static final String NAME = ReportEvent.CONSUMER;

  private static final String REPORTED = "fi.koppi.admission.status-reported.v1";
  private static final String PROPOSED = "fi.koppi.admission.change-proposed.v1";
  private static final String RECALLED = "fi.koppi.admission.proposal-recalled.v1";
  private static final String ERASED = "fi.koppi.admission.erasure-acknowledged.v1";

  private static final String ATTEMPTED = "fi.koppi.admission.contact-attempted.v1";

  private final ReportCommands reports;
  private final Announcer<ReportEvent> announcer;
  private final InstantSource time;

  @Inject
  StatusReportConsumer(
      ReportCommands reports, Announcer<ReportEvent> announcer, InstantSource time) {
    this.reports = reports;
    this.announcer = announcer;
    this.time = time;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Map<String, Class<? extends Record>> payloads() {
    return Map.of(
        REPORTED,
        StatusReport.class,
        PROPOSED,
        ChangeProposed.class,
        RECALLED,
        ProposalRecalled.class,
        ERASED,
        ErasureAcknowledged.class,
        ATTEMPTED,
        ContactAttempted.class);
  }

  @Override
  public void on(ReceivedEvent event) {
    var college = AdmissionTopics.senderOf(event.topic()).orElseThrow(StatusReportConsumer::stray);
    switch (event.type()) {
      case REPORTED -> {
        var report = event.as(StatusReport.class);
        reports.report(
            new ReferralId(report.referralId()),
            report.status(),
            report.reason(),
            report.conditionsOrNone(),
            report.effectiveOn(),
            actor(college, report.by()));
      }
      case PROPOSED -> {
        var report = event.as(ChangeProposed.class);
        announcer.announce(
            new ReportEvent.ChangeProposed(
                new ReferralId(report.referralId()),
                report.proposal(),
                actor(college, report.by()),
                time.instant()));
      }
      case RECALLED -> {
        var report = event.as(ProposalRecalled.class);
        announcer.announce(
            new ReportEvent.ProposalRecalled(
                new ReferralId(report.referralId()),
                new ProposalId(report.proposalId()),
                actor(college, report.by()),
                time.instant()));
      }
      case ERASED -> {
        var report = event.as(ErasureAcknowledged.class);
        announcer.announce(
            new ReportEvent.ErasureAcknowledged(
                new ReferralId(report.referralId()), actor(college, report.by()), time.instant()));
      }
      case ATTEMPTED -> {
        var report = event.as(ContactAttempted.class);
        announcer.announce(
            new ReportEvent.ContactAttempted(
                new ReferralId(report.referralId()),
                report.attempt(),
                actor(college, report.by())));
      }
      default -> {
        // Colleges may report more than this service acts on.
      }
    }
  }

  @Override
  public void refused(ReceivedEvent event, String cause) {
    var refused = refusedReport(event);
    var college = AdmissionTopics.senderOf(event.topic());
    if (refused.isPresent() && college.isPresent()) {
      var by = actor(college.get(), refused.get().by());
      reports.recordRefused(new ReferralId(refused.get().referralId()), cause, by);
    }
  }

  /** What every report names, whatever else in it cannot be read. */
  record RefusedReport(UUID referralId, @Nullable PersonId by) {}

  /** Reads what a refused report names, by its payload or else by its key. */
  private static Optional<RefusedReport> refusedReport(ReceivedEvent event) {
    try {
      return Optional.of(event.as(RefusedReport.class));
    } catch (Unreadable unfit) {
      return namedByKey(event);
    }
  }

  private static Optional<RefusedReport> namedByKey(ReceivedEvent event) {
    try {
      return Optional.of(new RefusedReport(event.keyAsUuid(), null));
    } catch (Unreadable unfit) {
      return Optional.empty();
    }
  }

  private static Unacceptable stray() {
    return new Unacceptable("stray-topic", "The topic is no college's status topic.");
  }

  private static Actor actor(ProviderId college, @Nullable PersonId person) {
    return new Actor(
        college.value(),
        OrganisationType.PROVIDER,
        "admission-topic",
        Set.of(Roles.ADMISSIONS),
        person == null ? null : person.value());
  }
}
