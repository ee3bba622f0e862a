package fi.koppi.referralservice.referral;

import fi.koppi.kit.security.Actor;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.referralservice.Followers;
import fi.koppi.referralservice.client.ClientEvent;
import fi.koppi.referralservice.referral.step.Step;
import fi.koppi.referralservice.referral.step.StepType;
import fi.koppi.referralservice.referral.step.StopReason;
import fi.koppi.referralservice.referral.step.WithdrawalReason;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * Ends what may not go on with a college: a referral that was sent on a consent ends with the
 * consent, and none outlives its client. A draft has been shown to nobody, so it waits for another
 * consent.
 */
@ApplicationScoped
class ClientFollower {

  private final ReferralOpener opener;
  private final ReferralSteps steps;
  private final CollegeAccess colleges;

  @Inject
  ClientFollower(ReferralOpener opener, ReferralSteps steps, CollegeAccess colleges) {
    this.opener = opener;
    this.steps = steps;
    this.colleges = colleges;
  }

  void follow(@Observes @Priority(Followers.REFERRAL) ClientEvent event) {
    for (var referral : opener.ofOpenedClient(event.client())) {
      switch (event) {
        case ClientEvent.ConsentEnded ended -> {
          if (isSentOn(ended, referral)) {
            end(referral, withdrawal(ended.cause()), StopReason.CONSENT_ENDED);
          }
        }
        case ClientEvent.Forgotten forgotten -> {
          end(referral, WithdrawalReason.OTHER, StopReason.CLIENT_FORGOTTEN);
          steps.eraseClient(referral);
          opener.followed(referral, onBehalfOf(referral));
        }
      }
    }
  }

  private boolean isSentOn(ClientEvent.ConsentEnded ended, Referral referral) {
    return referral.wasSubmitted()
        && referral.handover().provider().organisation().equals(ended.recipientOrganisation())
        && !colleges.isPermitted(referral, ended.at());
  }

  private static WithdrawalReason withdrawal(ClientEvent.ConsentEnded.Cause cause) {
    return switch (cause) {
      case WITHDRAWN -> WithdrawalReason.CONSENT_WITHDRAWN;
      case EXPIRED -> WithdrawalReason.CONSENT_EXPIRED;
    };
  }

  /**
   * Withdraws the referral before training, and goes on to the follow-up from training (DOMAIN §5).
   * What has ended at the college stays as it is.
   */
  private void end(Referral referral, WithdrawalReason beforeTraining, StopReason inTraining) {
    if (referral.allows(StepType.WITHDRAW)) {
      take(referral, new Step.Withdraw(beforeTraining, null));
    } else if (referral.allows(StepType.STOP_SHARING)) {
      take(referral, new Step.StopSharing(inTraining));
    }
  }

  private void take(Referral referral, Step.Plain step) {
    var by = onBehalfOf(referral);
    steps.take(referral, step, by);
    opener.followed(referral, by);
  }

  /**
   * Returns an actor that stands for the authority; the consent itself records the person who
   * withdrew it.
   */
  private static Actor onBehalfOf(Referral referral) {
    return new Actor(
        referral.handover().authority().value(),
        OrganisationType.AUTHORITY,
        "consent-register",
        Set.of(Roles.COACH),
        null);
  }
}
