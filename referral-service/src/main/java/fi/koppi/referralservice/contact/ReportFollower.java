package fi.koppi.referralservice.contact;

import fi.koppi.referralservice.Followers;
import fi.koppi.referralservice.referral.report.ReportEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Records the attempts that colleges report over their own topics. */
@ApplicationScoped
class ReportFollower {

  private final ContactCommands commands;

  @Inject
  ReportFollower(ContactCommands commands) {
    this.commands = commands;
  }

  void follow(@Observes @Priority(Followers.CONTACT) ReportEvent event) {
    switch (event) {
      case ReportEvent.ContactAttempted(var referral, var attempt, var college) ->
          commands.report(referral, attempt, college);
      case ReportEvent.ErasureAcknowledged _,
          ReportEvent.ChangeProposed _,
          ReportEvent.ProposalRecalled _ -> {
        // Nobody was called.
      }
    }
  }
}
