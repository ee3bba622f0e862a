package fi.koppi.referralservice.erasure;

import fi.koppi.referralservice.Followers;
import fi.koppi.referralservice.referral.report.ReportEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Records the acknowledgements that colleges send over their own topics. */
@ApplicationScoped
class ReportFollower {

  private final ErasureOpener opener;

  @Inject
  ReportFollower(ErasureOpener opener) {
    this.opener = opener;
  }

  void follow(@Observes @Priority(Followers.ERASURE) ReportEvent event) {
    switch (event) {
      case ReportEvent.ErasureAcknowledged(var referral, var college, var at) ->
          opener.acknowledgedByEvent(referral, college).acknowledge(college, at);
      case ReportEvent.ContactAttempted _,
          ReportEvent.ChangeProposed _,
          ReportEvent.ProposalRecalled _ -> {
        // Nothing was erased.
      }
    }
  }
}
