package fi.koppi.referralservice.message;

import fi.koppi.kit.inbox.Unacceptable;
import fi.koppi.kit.problem.Refused;
import fi.koppi.referralservice.Followers;
import fi.koppi.referralservice.referral.report.ReportEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Writes and marks the messages that colleges report over their own topics. */
@ApplicationScoped
class ReportFollower {

  private final MessageOpener opener;
  private final MessageCommands commands;

  @Inject
  ReportFollower(MessageOpener opener, MessageCommands commands) {
    this.opener = opener;
    this.commands = commands;
  }

  void follow(@Observes @Priority(Followers.MESSAGE) ReportEvent event) {
    switch (event) {
      case ReportEvent.MessageWritten(var id, var subject, var forClient, var college) -> {
        var referral = opener.reported(id, college);
        accepted(
            () -> commands.write(referral, new MessageContent(subject, null, forClient), college));
      }
      case ReportEvent.MessagesRead(var id, var upTo, var college) -> {
        var referral = opener.reported(id, college);
        accepted(() -> commands.markRead(referral, upTo, college));
      }
      case ReportEvent.ErasureAcknowledged _,
          ReportEvent.ContactAttempted _,
          ReportEvent.ChangeProposed _,
          ReportEvent.ProposalRecalled _ -> {
        // Nothing was written or read.
      }
    }
  }

  private static void accepted(Runnable change) {
    try {
      change.run();
    } catch (Refused refused) {
      throw Unacceptable.of(refused);
    }
  }
}
