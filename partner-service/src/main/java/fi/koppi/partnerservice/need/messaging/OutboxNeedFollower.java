package fi.koppi.partnerservice.need.messaging;

import fi.koppi.kit.outbox.Outbox;
import fi.koppi.partnerservice.need.Need;
import fi.koppi.partnerservice.need.NeedEvent;
import fi.koppi.partnerservice.need.NeedEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells the whole public state at each change: the topic is compacted by id. */
@ApplicationScoped
class OutboxNeedEvents implements NeedEvents {

  static final String TOPIC = "koppi.partner.need.v1";
  static final String TYPE = "fi.koppi.partner.need-state.v1";

  private final Outbox outbox;

  @Inject
  OutboxNeedEvents(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void publish(NeedEvent event, Need need) {
    switch (event) {
      case NeedEvent.Published published -> state(need, published);
      case NeedEvent.Filled filled -> state(need, filled);
      case NeedEvent.Withdrawn withdrawn -> state(need, withdrawn);
      case NeedEvent.Discarded discarded -> {
        // A draft is nobody else's business, and neither is its end.
      }
    }
  }

  private void state(Need need, NeedEvent event) {
    outbox.append(TOPIC, need.id().value().toString(), TYPE, NeedStateV1.of(need, event.at()));
  }
}
