package fi.koppi.referralservice.need.messaging;

import fi.koppi.kit.event.ReceivedEvent;
import fi.koppi.kit.inbox.EventConsumer;
import fi.koppi.referralservice.NeedId;
import fi.koppi.referralservice.need.NeedMirror;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Follows the needs that working life announces. */
@ApplicationScoped
class NeedConsumer implements EventConsumer {

  private static final String STATE = "fi.koppi.partner.need-state.v1";

  private final NeedMirror mirror;

  @Inject
  NeedConsumer(NeedMirror mirror) {
    this.mirror = mirror;
  }

  @Override
  public String name() {
    return "need-mirror";
  }

  @Override
  public void on(ReceivedEvent event) {
    if (event.type().equals(STATE)) {
      var id = new NeedId(event.keyAsUuid());
      if (event.isTombstone()) {
        mirror.forget(id);
      } else {
        mirror.learn(id, event.as(NeedState.class).announcement());
      }
    }
  }
}
