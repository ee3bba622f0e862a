package fi.koppi.catalogservice.answerdelay;

import fi.koppi.catalogservice.ProviderId;
import fi.koppi.kit.mirror.Mirror;
import java.util.Collection;
import java.util.Map;

/** The answer delays of providers, also of those that are not registered yet. */
public interface AnswerDelays extends Mirror<AnswerDelayState> {

  /** Returns the delays of those providers that have one. */
  Map<ProviderId, AnswerDelay> of(Collection<ProviderId> providers);
}
