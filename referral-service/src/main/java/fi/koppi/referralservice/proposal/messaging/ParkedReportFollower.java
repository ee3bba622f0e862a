package fi.koppi.referralservice.proposal.messaging;

import fi.koppi.kit.inbox.parked.ParkedEvents;
import fi.koppi.referralservice.Followers;
import fi.koppi.referralservice.proposal.ProposalEvent;
import fi.koppi.referralservice.referral.report.ReportEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Retries a college's report that came before the proposal that it recalls. */
@ApplicationScoped
class ParkedReportFollower {

  private final ParkedEvents parked;

  @Inject
  ParkedReportFollower(ParkedEvents parked) {
    this.parked = parked;
  }

  void follow(@Observes @Priority(Followers.PARKED_REPORTS) ProposalEvent event) {
    switch (event) {
      case ProposalEvent.Made made ->
          parked.mayGoNow(ReportEvent.CONSUMER, made.referral().id().value().toString());
      case ProposalEvent.Decided _ -> {
        // No report waits for a decision.
      }
    }
  }
}
