package fi.koppi.catalogservice.answerdelay.messaging;

import fi.koppi.catalogservice.answerdelay.AnswerDelayState;
import fi.koppi.catalogservice.answerdelay.AnswerDelays;
import fi.koppi.kit.mirror.Mirror;
import fi.koppi.kit.mirror.MirrorConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Keeps the answer delays that referral-service announces up to date. */
@ApplicationScoped
class AnswerDelayConsumer extends MirrorConsumer<AnswerDelayState> {

  static final String STATE = "fi.koppi.referral.answer-delay-state.v1";

  private final AnswerDelays delays;

  @Inject
  AnswerDelayConsumer(AnswerDelays delays) {
    this.delays = delays;
  }

  @Override
  public String name() {
    return "answer-delay";
  }

  @Override
  protected String eventType() {
    return STATE;
  }

  @Override
  protected Class<AnswerDelayState> stateType() {
    return AnswerDelayState.class;
  }

  @Override
  protected Mirror<AnswerDelayState> mirror() {
    return delays;
  }
}
