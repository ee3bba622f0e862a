package fi.koppi.referralservice.referral;

import fi.koppi.kit.security.Actor;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.referralservice.Followers;
import fi.koppi.referralservice.client.ClientEvent;
import fi.koppi.referralservice.client.consent.ConsentQueries;
import fi.koppi.referralservice.referral.step.Step;
import fi.koppi.referralservice.referral.step.StepType;
import fi.koppi.referralservice.referral.step.WithdrawalReason;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * Withdraws the referrals that may not go on: one made on a consent ends with the consent, and none
 * outlives its client.
 */
@ApplicationScoped
class ClientFollower {

  private final ReferralOpener opener;
  private final ReferralSteps steps;
  private final ConsentQueries consents;

  @Inject
  ClientFollower(ReferralOpener opener, ReferralSteps steps, ConsentQueries consents) {
    this.opener = opener;
    this.steps = steps;
    this.consents = consents;
  }

  void follow(@Observes @Priority(Followers.REFERRAL) ClientEvent event) {
    for (var referral : opener.ofOpenedClient(event.client())) {
      switch (event) {
        case ClientEvent.ConsentWithdrawn withdrawn -> {
          if (isBasedOn(withdrawn, referral.handover())) {
            withdraw(referral, WithdrawalReason.CONSENT_WITHDRAWN);
          }
        }
        case ClientEvent.Forgotten forgotten -> withdraw(referral, WithdrawalReason.OTHER);
      }
    }
  }

  private boolean isBasedOn(ClientEvent.ConsentWithdrawn withdrawn, Handover handover) {
    return handover.legalBasis() == LegalBasis.CONSENT
        && handover.provider().organisation().equals(withdrawn.recipientOrganisation())
        && !consents.hasConsent(
            handover.client(), handover.provider().organisation(), withdrawn.at());
  }

  /** Withdraws the referral, unless it has led to training already. */
  private void withdraw(Referral referral, WithdrawalReason reason) {
    if (referral.allows(StepType.WITHDRAW)) {
      var by = onBehalfOf(referral);
      steps.take(referral, new Step.Withdraw(reason), by);
      opener.followed(referral, by);
    }
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
