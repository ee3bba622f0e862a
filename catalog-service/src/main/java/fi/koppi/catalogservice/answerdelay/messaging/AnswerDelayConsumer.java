package fi.koppi.catalogservice.answerdelay.messaging;

import fi.koppi.catalogservice.answerdelay.AnswerDelayMirror;
import fi.koppi.kit.event.ReceivedEvent;
import fi.koppi.kit.inbox.EventConsumer;
import fi.koppi.kit.inbox.Intake;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Follows how fast providers answer. */
@ApplicationScoped
class AnswerDelayConsumer implements EventConsumer {

  static final String STATE = "fi.koppi.referral.answer-delay-state.v1";

  private final Intake intake;
  private final AnswerDelayMirror mirror;

  @Inject
  AnswerDelayConsumer(Intake intake, AnswerDelayMirror mirror) {
    this.intake = intake;
    this.mirror = mirror;
  }

  @Incoming("referral-answer-delay")
  @Blocking
  void receive(ConsumerRecord<String, byte[]> record) {
    intake.take(this, record);
  }

  @Override
  public String name() {
    return "answer-delay";
  }

  @Override
  public void on(ReceivedEvent event) {
    if (event.type().equals(STATE)) {
      var provider = event.keyAsUuid();
      if (event.isTombstone()) {
        mirror.forget(provider);
      } else {
        var state = event.as(AnswerDelayState.class);
        mirror.learn(provider, state.version(), state.delay());
      }
    }
  }
}
