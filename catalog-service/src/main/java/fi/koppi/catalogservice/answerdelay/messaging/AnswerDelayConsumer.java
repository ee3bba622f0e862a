package fi.koppi.catalogservice.answerdelay.messaging;

import fi.koppi.catalogservice.answerdelay.AnswerDelayMirror;
import fi.koppi.kit.event.ReceivedEvent;
import fi.koppi.kit.inbox.EventConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Follows how fast providers answer. */
@ApplicationScoped
class AnswerDelayConsumer implements EventConsumer {

  static final String STATE = "fi.koppi.referral.answer-delay-state.v1";

  private final AnswerDelayMirror mirror;

  @Inject
  AnswerDelayConsumer(AnswerDelayMirror mirror) {
    this.mirror = mirror;
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
