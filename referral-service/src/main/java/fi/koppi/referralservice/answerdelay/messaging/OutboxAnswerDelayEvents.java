package fi.koppi.referralservice.answerdelay.messaging;

import fi.koppi.kit.outbox.Outbox;
import fi.koppi.referralservice.answerdelay.AnswerDelayEvents;
import fi.koppi.referralservice.answerdelay.Telling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
    switch (telling) {
      case Telling.Changed changed ->
          append(changed.delay().provider(), AnswerDelayStateV1.of(changed));
      case Telling.Withdrawn withdrawn -> append(withdrawn.provider(), null);
    }
  }

  private void append(UUID provider, @Nullable AnswerDelayStateV1 state) {
    outbox.appendUnlinked(TOPIC, provider.toString(), STATE, state);
  }
}
