package fi.koppi.referralservice.referral.messaging;

import fi.koppi.kit.outbox.Outbox;
import fi.koppi.referralservice.Followers;
import fi.koppi.referralservice.provider.AdmissionTopics;
import fi.koppi.referralservice.provider.ProviderQueries;
import fi.koppi.referralservice.referral.ReferralEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Publishes each new status of a referral to everybody, and on the topic of its college; and to the
 * college that the client was erased.
 */
@ApplicationScoped
class OutboxReferralFollower {

  static final String LIFECYCLE = "koppi.referral.lifecycle.v1";
  static final String STATUS_CHANGED = "fi.koppi.referral.status-changed.v1";
  static final String CLIENT_ERASED = "fi.koppi.referral.client-erased.v1";

  private final Outbox outbox;
  private final ProviderQueries providers;

  @Inject
  OutboxReferralFollower(Outbox outbox, ProviderQueries providers) {
    this.outbox = outbox;
    this.providers = providers;
  }

  void follow(@Observes @Priority(Followers.OUTBOX) ReferralEvent event) {
    switch (event) {
      case ReferralEvent.StatusChanged changed -> publish(changed);
      case ReferralEvent.ClientErased erased ->
          publishToCollege(erased, CLIENT_ERASED, ClientErasedV1.of(erased));
      case ReferralEvent.SeatChanged changed -> {
        // The status is the same; the college and the authority read the seat of the referral.
      }
      case ReferralEvent.OutcomeRecorded recorded -> {
        // An outcome may be sensitive, so only those who may read the referral get it.
      }
    }
  }

  private void publish(ReferralEvent.StatusChanged event) {
    var payload = ReferralStatusChangedV1.of(event);
    var key = payload.referralId().toString();
    outbox.append(LIFECYCLE, key, STATUS_CHANGED, payload);
    publishToCollege(event, STATUS_CHANGED, payload);
  }

  private void publishToCollege(ReferralEvent event, String type, Object payload) {
    var referral = event.referral();
    var provider = referral.handover().provider();
    if (referral.wasSubmitted()
        && providers.isServedByEvents(provider)
        && event.audience().contains(provider.organisation())) {
      var key = referral.id().value().toString();
      // The trace of the authority's call would show the college what else that call was about.
      outbox.appendAnew(AdmissionTopics.referral(provider), key, type, payload);
    }
  }
}
