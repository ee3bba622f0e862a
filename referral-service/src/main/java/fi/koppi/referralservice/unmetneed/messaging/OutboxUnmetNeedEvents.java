package fi.koppi.referralservice.unmetneed.messaging;

import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.outbox.Outbox;
import fi.koppi.referralservice.unmetneed.Telling;
import fi.koppi.referralservice.unmetneed.UnmetNeedEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Tells all figures of a skill at each change: the topic is compacted by skill. */
@ApplicationScoped
class OutboxUnmetNeedEvents implements UnmetNeedEvents {

  static final String TOPIC = "koppi.referral.unmet-need.v1";
  static final String STATE = "fi.koppi.referral.unmet-need-state.v1";

  private final Outbox outbox;

  @Inject
  OutboxUnmetNeedEvents(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void tell(Telling telling) {
    switch (telling) {
      case Telling.Changed changed ->
          append(changed.figures().skill(), UnmetNeedStateV1.of(changed));
      case Telling.Withdrawn withdrawn -> append(withdrawn.skill(), null);
    }
  }

  private void append(EscoUri skill, @Nullable UnmetNeedStateV1 state) {
    outbox.appendUnlinked(TOPIC, skill.value(), STATE, state);
  }
}
