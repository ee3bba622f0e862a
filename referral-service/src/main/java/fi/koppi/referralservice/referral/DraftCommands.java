package fi.koppi.referralservice.referral;

import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.time.Ids;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.OfferingId;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.client.ReferredClients;
import fi.koppi.referralservice.offering.Offerings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** How a referral begins: a coach drafts it for a client of the own authority. */
@ApplicationScoped
public class DraftCommands {

  private final Referrals referrals;
  private final Offerings offerings;
  private final ReferredClients clients;
  private final Ids ids;
  private final InstantSource time;

  @Inject
  DraftCommands(
      Referrals referrals,
      Offerings offerings,
      ReferredClients clients,
      Ids ids,
      InstantSource time) {
    this.referrals = referrals;
    this.offerings = offerings;
    this.clients = clients;
    this.ids = ids;
    this.time = time;
  }

  @Transactional
  public Referral draft(
      ClientId client,
      OfferingId offering,
      Priority priority,
      LegalBasis basis,
      @Nullable String externalReference,
      Actor by) {
    clients.require(client, by);
    var provider =
        offerings
            .find(offering)
            .orElseThrow(() ->
                new Refused(
                    ReferralProblem.OFFERING_NOT_OPEN,
                    "Choose an offering that has been published."))
            .provider();
    var handover =
        new Handover(
            client, by.organisation(), provider, offering, priority, basis, externalReference);
    var referral = Referral.draft(new ReferralId(ids.next()), handover, by, time.instant());
    referrals.add(referral);
    referrals.flush();
    return referral;
  }
}
