package fi.koppi.referralservice.offering.messaging;

import fi.koppi.kit.event.ReceivedEvent;
import fi.koppi.kit.inbox.EventConsumer;
import fi.koppi.kit.inbox.Intake;
import fi.koppi.referralservice.OfferingId;
import fi.koppi.referralservice.offering.OfferingMirror;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Follows the offerings that the catalogue announces. */
@ApplicationScoped
class OfferingConsumer implements EventConsumer {

  private static final String STATE = "fi.koppi.catalog.offering-state.v1";

  private final Intake intake;
  private final OfferingMirror mirror;

  @Inject
  OfferingConsumer(Intake intake, OfferingMirror mirror) {
    this.intake = intake;
    this.mirror = mirror;
  }

  @Incoming("catalog-offering")
  @Blocking
  void receive(ConsumerRecord<String, byte[]> record) {
    intake.take(this, record);
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
