package fi.koppi.referralservice.referral.messaging;

import fi.koppi.kit.inbox.ParkedEvents;
import fi.koppi.kit.outbox.Outbox;
import fi.koppi.referralservice.feed.Change;
import fi.koppi.referralservice.feed.ChangeFeed;
import fi.koppi.referralservice.provider.AdmissionTopics;
import fi.koppi.referralservice.provider.Provider;
import fi.koppi.referralservice.provider.Providers;
import fi.koppi.referralservice.referral.Referral;
import fi.koppi.referralservice.referral.ReferralEvent;
import fi.koppi.referralservice.referral.ReferralEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells everybody that follows referrals, the receiving college on its own topic, and the feed. */
@ApplicationScoped
class OutboxReferralEvents implements ReferralEvents {

  static final String LIFECYCLE = "koppi.referral.lifecycle.v1";
  static final String STATUS_CHANGED = "fi.koppi.referral.status-changed.v1";

  private final Outbox outbox;
  private final Providers providers;
  private final ChangeFeed feed;
  private final ParkedEvents parked;

  @Inject
  OutboxReferralEvents(Outbox outbox, Providers providers, ChangeFeed feed, ParkedEvents parked) {
    this.outbox = outbox;
    this.providers = providers;
    this.feed = feed;
    this.parked = parked;
  }

  @Override
  public void publish(ReferralEvent event, Referral referral) {
    switch (event) {
      case ReferralEvent.StatusChanged changed -> statusChanged(changed, referral);
      case ReferralEvent.OutcomeRecorded recorded ->
          feed.changed(recorded.referral().value(), Change.Kind.OUTCOME, recorded.at());
    }
  }

  private void statusChanged(ReferralEvent.StatusChanged event, Referral referral) {
    var payload = ReferralStatusChangedV1.of(event, referral);
    var key = payload.referralId().toString();
    outbox.append(LIFECYCLE, key, STATUS_CHANGED, payload);
    var provider = referral.handover().provider();
    if (referral.wasSubmitted()
        && providers.find(provider).filter(Provider::isServedByEvents).isPresent()) {
      outbox.append(AdmissionTopics.referral(provider), key, STATUS_CHANGED, payload);
    }
    feed.changed(payload.referralId(), Change.Kind.STATUS, event.at());
    // A report may have come before the step that it builds on.
    parked.mayGoNow(StatusReportConsumer.NAME, key);
  }
}
