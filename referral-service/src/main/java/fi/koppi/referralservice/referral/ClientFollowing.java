package fi.koppi.referralservice.referral;

import fi.koppi.kit.security.Actor;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.referralservice.client.ClientEvent;
import fi.koppi.referralservice.client.ConsentCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * Ends what may not go on: a referral made on a consent ends with it, and none outlives its client.
 * In the transaction of what it follows, so that neither stands without the other.
 */
@ApplicationScoped
class ClientFollowing {

  private final Referrals referrals;
  private final ReferralSteps steps;
  private final ConsentCheck consents;

  @Inject
  ClientFollowing(Referrals referrals, ReferralSteps steps, ConsentCheck consents) {
    this.referrals = referrals;
    this.steps = steps;
    this.consents = consents;
  }

  void follow(@Observes ClientEvent event) {
    for (var referral : referrals.lockOfClient(event.client())) {
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
        && handover.provider().equals(withdrawn.recipientOrganisation())
        && !consents.hasConsent(handover.client(), handover.provider(), withdrawn.at());
  }

  /** What has led to training already is not undone. */
  private void withdraw(Referral referral, WithdrawalReason reason) {
    if (referral.allows(Transition.WITHDRAW)) {
      steps.take(referral, Transition.WITHDRAW, reason.name(), onBehalfOf(referral));
    }
  }

  /** Who withdrew the consent stands with the consent; here it is the authority as such. */
  private static Actor onBehalfOf(Referral referral) {
    return new Actor(
        referral.handover().authority(),
        OrganisationType.AUTHORITY,
        "consent-register",
        Set.of(Roles.COACH),
        null);
  }
}
