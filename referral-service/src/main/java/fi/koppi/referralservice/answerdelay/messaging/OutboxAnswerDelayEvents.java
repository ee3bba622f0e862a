package fi.koppi.referralservice.answerdelay.messaging;

import fi.koppi.kit.outbox.Outbox;
import fi.koppi.referralservice.answerdelay.AnswerDelayEvents;
import fi.koppi.referralservice.answerdelay.Telling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Tells a college's figures at each change: the topic is compacted by college. */
@ApplicationScoped
class OutboxAnswerDelayEvents implements AnswerDelayEvents {

  static final String TOPIC = "koppi.referral.answer-delay.v1";
  static final String STATE = "fi.koppi.referral.answer-delay-state.v1";

  private final Outbox outbox;

  @Inject
  OutboxAnswerDelayEvents(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void tell(Telling telling) {
    var key = telling.delay().provider().toString();
    outbox.appendUnlinked(TOPIC, key, STATE, AnswerDelayStateV1.of(telling));
  }

  @Override
  public void withdraw(UUID provider) {
    outbox.appendUnlinked(TOPIC, provider.toString(), STATE, null);
  }
}
