package fi.koppi.partnerservice.need.messaging;

import fi.koppi.kit.outbox.Outbox;
import fi.koppi.partnerservice.Followers;
import fi.koppi.partnerservice.need.Need;
import fi.koppi.partnerservice.need.NeedEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;

/** Publishes the whole public state at each change: the topic is compacted by id. */
@ApplicationScoped
class OutboxNeedFollower {

  static final String TOPIC = "koppi.partner.need.v1";
  static final String TYPE = "fi.koppi.partner.need-state.v1";

  private final Outbox outbox;

  @Inject
  OutboxNeedFollower(Outbox outbox) {
    this.outbox = outbox;
  }

  void follow(@Observes @Priority(Followers.OUTBOX) NeedEvent event) {
    switch (event) {
      case NeedEvent.Published(var need, var at) -> publish(need, at);
      case NeedEvent.Filled(var need, var at) -> publish(need, at);
      case NeedEvent.Withdrawn(var need, var at) -> publish(need, at);
      case NeedEvent.Drafted drafted -> {
        // Only its organisation sees a draft.
      }
      case NeedEvent.Discarded discarded -> {
        // Others have never seen the need, so they need not forget it.
      }
    }
  }

  private void publish(Need need, Instant at) {
    outbox.append(TOPIC, need.id().value().toString(), TYPE, NeedStateV1.of(need, at));
  }
}
