package fi.koppi.referralservice.offering.messaging;

import fi.koppi.kit.event.ReceivedEvent;
import fi.koppi.kit.inbox.EventConsumer;
import fi.koppi.referralservice.OfferingId;
import fi.koppi.referralservice.offering.OfferingMirror;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Follows the offerings that the catalogue announces. */
@ApplicationScoped
class OfferingConsumer implements EventConsumer {

  private static final String STATE = "fi.koppi.catalog.offering-state.v1";

  private final OfferingMirror mirror;

  @Inject
  OfferingConsumer(OfferingMirror mirror) {
    this.mirror = mirror;
  }

  @Override
  public String name() {
    return "offering-mirror";
  }

  @Override
  public void on(ReceivedEvent event) {
    if (event.type().equals(STATE)) {
      var id = new OfferingId(event.keyAsUuid());
      if (event.isTombstone()) {
        mirror.forget(id);
      } else {
        mirror.learn(id, event.as(OfferingState.class).announcement());
      }
    }
  }
}
