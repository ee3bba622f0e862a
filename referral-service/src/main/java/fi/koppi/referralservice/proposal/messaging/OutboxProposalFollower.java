package fi.koppi.referralservice.proposal.messaging;

import fi.koppi.kit.outbox.Outbox;
import fi.koppi.referralservice.Followers;
import fi.koppi.referralservice.proposal.ProposalEvent;
import fi.koppi.referralservice.provider.AdmissionTopics;
import fi.koppi.referralservice.provider.ProviderQueries;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Tells the college of each change of its proposals, those that it made by event too. */
@ApplicationScoped
class OutboxProposalFollower {

  static final String CHANGED = "fi.koppi.referral.proposal-changed.v1";

  private final Outbox outbox;
  private final ProviderQueries providers;

  @Inject
  OutboxProposalFollower(Outbox outbox, ProviderQueries providers) {
    this.outbox = outbox;
    this.providers = providers;
  }

  void follow(@Observes @Priority(Followers.OUTBOX) ProposalEvent event) {
    var provider = event.referral().handover().provider();
    if (providers.isServedByEvents(provider)
        && event.audience().contains(provider.organisation())) {
      var payload = ProposalChangedV1.of(event);
      // The trace of the authority's call would show the college what else that call was about.
      outbox.appendAnew(
          AdmissionTopics.referral(provider), payload.referralId().toString(), CHANGED, payload);
    }
  }
}
