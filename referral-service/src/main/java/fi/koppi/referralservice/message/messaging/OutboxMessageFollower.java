package fi.koppi.referralservice.message.messaging;

import fi.koppi.kit.outbox.Outbox;
import fi.koppi.referralservice.Followers;
import fi.koppi.referralservice.message.MessageEvent;
import fi.koppi.referralservice.provider.AdmissionTopics;
import fi.koppi.referralservice.provider.ProviderQueries;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Tells a college on its topic that there is a message for it, or that one was passed on. */
@ApplicationScoped
class OutboxMessageFollower {

  static final String MESSAGE_CHANGED = "fi.koppi.referral.message-changed.v1";

  private final Outbox outbox;
  private final ProviderQueries providers;

  @Inject
  OutboxMessageFollower(Outbox outbox, ProviderQueries providers) {
    this.outbox = outbox;
    this.providers = providers;
  }

  void follow(@Observes @Priority(Followers.OUTBOX) MessageEvent event) {
    var provider = event.referral().handover().provider();
    if (event.told().contains(provider.organisation()) && providers.isServedByEvents(provider)) {
      // The trace of the authority's call would show the college what else that call was about.
      outbox.appendAnew(
          AdmissionTopics.referral(provider),
          event.referral().id().value().toString(),
          MESSAGE_CHANGED,
          MessageChangedV1.of(event));
    }
  }
}
