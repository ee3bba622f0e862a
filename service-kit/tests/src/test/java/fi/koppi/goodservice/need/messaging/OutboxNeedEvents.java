package fi.koppi.goodservice.need.messaging;

import fi.koppi.goodservice.need.Need;
import fi.koppi.goodservice.need.NeedEvents;
import fi.koppi.kit.outbox.Outbox;

class OutboxNeedEvents implements NeedEvents {

  private final Outbox outbox;

  OutboxNeedEvents(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void publish(Need need) {
    outbox.append(
        "koppi.good.need.v1", need.id().value().toString(), "fi.koppi.good.need.v1", need);
  }
}
