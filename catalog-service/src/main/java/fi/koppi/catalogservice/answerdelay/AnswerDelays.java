package fi.koppi.catalogservice.answerdelay;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What is asked of the storage of answer delays. */
public interface AnswerDelays {

  /** Keeps what was announced of a provider, unless that is older than what is known. */
  void learn(UUID provider, long version, AnswerDelay delay);

  /** Ends what is known of a provider; something newer may be announced later. */
  void forget(UUID provider);

  /** Those of the providers that have one. */
  Map<UUID, AnswerDelay> of(Collection<UUID> providers);
}
