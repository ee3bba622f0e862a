package fi.koppi.catalogservice.answerdelay;

import fi.koppi.catalogservice.ProviderId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;

/** The read side of answer delays. */
@ApplicationScoped
public class AnswerDelayQueries {

  private final AnswerDelays delays;

  @Inject
  AnswerDelayQueries(AnswerDelays delays) {
    this.delays = delays;
  }

  /** Returns the delays of those providers that have one. */
  public Map<ProviderId, AnswerDelay> of(Collection<ProviderId> providers) {
    return delays.of(providers);
  }
}
