package fi.koppi.catalogservice.proposal;

import fi.koppi.catalogservice.proposal.fit.MarkedSource;
import fi.koppi.catalogservice.proposal.fit.Refits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;

/** Proposes what is known already to those who teach it by now. */
@ApplicationScoped
public class RefitCommands {

  private final Refits refits;
  private final Proposing proposing;
  private final InstantSource time;

  @Inject
  RefitCommands(Refits refits, Proposing proposing, InstantSource time) {
    this.refits = refits;
    this.proposing = proposing;
    this.time = time;
  }

  /** Finds out what has to be looked at again; false where there is nothing new. */
  @Transactional
  public boolean mark() {
    return refits.mark();
  }

  /** Finds the first source behind another one that has to be looked at again. */
  @Transactional
  public Optional<MarkedSource> nextAfter(MarkedSource source) {
    return refits.nextAfter(source);
  }

  /** Looks at one source again, unless another transaction is at work on it. */
  @Transactional
  public void refit(MarkedSource source) {
    refits.take(source).ifPresent(found -> proposing.propose(found, time.instant()));
  }
}
