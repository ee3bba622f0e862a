package fi.koppi.catalogservice.proposal;

import fi.koppi.catalogservice.proposal.fit.Refits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

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

  /** Looks at one source again; false when none is left, or only those where others are at work. */
  @Transactional
  public boolean refitOne() {
    var source = refits.takeOne();
    source.ifPresent(found -> proposing.propose(found, time.instant()));
    return source.isPresent();
  }
}
