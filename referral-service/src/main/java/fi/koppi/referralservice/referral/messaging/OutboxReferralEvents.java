package fi.koppi.referralservice.referral.messaging;

import fi.koppi.kit.inbox.ParkedEvents;
import fi.koppi.kit.outbox.Outbox;
import fi.koppi.referralservice.feed.Change;
import fi.koppi.referralservice.provider.AdmissionTopics;
import fi.koppi.referralservice.provider.Provider;
import fi.koppi.referralservice.provider.Providers;
import fi.koppi.referralservice.referral.Referral;
import fi.koppi.referralservice.referral.ReferralChanges;
import fi.koppi.referralservice.referral.ReferralEvent;
import fi.koppi.referralservice.referral.ReferralEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Publishes events about referrals: to everybody, to the college's own topic, and in the feed. */
@ApplicationScoped
class OutboxReferralEvents implements ReferralEvents {

  static final String LIFECYCLE = "koppi.referral.lifecycle.v1";
  static final String STATUS_CHANGED = "fi.koppi.referral.status-changed.v1";

  private final Outbox outbox;
  private final Providers providers;
  private final ReferralChanges changes;
  private final ParkedEvents parked;

  @Inject
  OutboxReferralEvents(
      Outbox outbox, Providers providers, ReferralChanges changes, ParkedEvents parked) {
    this.outbox = outbox;
    this.providers = providers;
    this.changes = changes;
    this.parked = parked;
  }

  @Override
  public void publish(ReferralEvent event, Referral referral) {
    switch (event) {
      case ReferralEvent.StatusChanged changed -> statusChanged(changed, referral);
      case ReferralEvent.OutcomeRecorded recorded ->
          changes.add(referral, Change.Kind.OUTCOME, recorded.at());
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
    changes.add(referral, Change.Kind.STATUS, event.at());
    // A report may have come before the step that it builds on.
    parked.mayGoNow(StatusReportConsumer.NAME, key);
  }
}
