package fi.koppi.catalogservice.answerdelay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Keeps answer delays as they are announced, of providers that are not known yet too. */
@ApplicationScoped
public class AnswerDelayMirror {

  private final AnswerDelays delays;

  @Inject
  AnswerDelayMirror(AnswerDelays delays) {
    this.delays = delays;
  }

  @Transactional
  public void learn(UUID provider, long version, AnswerDelay delay) {
    delays.learn(provider, version, delay);
  }

  /** Too few referrals are behind it by now. */
  @Transactional
  public void forget(UUID provider) {
    delays.forget(provider);
  }
}
