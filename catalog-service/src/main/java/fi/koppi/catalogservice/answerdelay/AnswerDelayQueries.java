package fi.koppi.catalogservice.answerdelay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** The read side of answer delays. */
@ApplicationScoped
public class AnswerDelayQueries {

  private final AnswerDelays delays;

  @Inject
  AnswerDelayQueries(AnswerDelays delays) {
    this.delays = delays;
  }

  /** Those of the providers that have one. */
  public Map<UUID, AnswerDelay> of(Collection<UUID> providers) {
    return delays.of(providers);
  }
}
