package fi.koppi.referralservice.referral;

import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.client.ConsentCheck;
import fi.koppi.referralservice.client.ReferredClients;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/** How a college opens what was sent to it. */
@ApplicationScoped
public class ReceivedReferralCommands {

  private final ReferralCommands referrals;
  private final ReferredClients clients;
  private final ConsentCheck consents;
  private final InstantSource time;

  @Inject
  ReceivedReferralCommands(
      ReferralCommands referrals,
      ReferredClients clients,
      ConsentCheck consents,
      InstantSource time) {
    this.referrals = referrals;
    this.clients = clients;
    this.consents = consents;
    this.time = time;
  }

  /**
   * Shows a referral to its college; the first time proves that it has arrived. Without the consent
   * that it was sent by, it is as if it did not exist.
   */
  @Transactional
  public ReceivedReferral open(ReferralId id, Actor by) {
    var referral = referrals.receive(id, by);
    var handover = referral.handover();
    if (handover.legalBasis() == LegalBasis.CONSENT
        && !consents.hasConsent(handover.client(), handover.provider(), time.instant())) {
      throw ReferralAccess.unknown();
    }
    return referral.status().closesView()
        ? new ReceivedReferral(referral, null)
        : new ReceivedReferral(
            referral, clients.showTo(by, handover.client(), handover.authority()));
  }
}
