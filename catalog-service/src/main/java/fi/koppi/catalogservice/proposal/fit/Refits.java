package fi.koppi.catalogservice.proposal.fit;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.proposal.source.ProposalSource;
import fi.koppi.kit.identifier.EscoUri;
import java.util.Collection;
import java.util.Optional;

/** The skills and sources that have to be matched again. */
public interface Refits {

  /** Records skills whose programmes have changed. */
  void recordSkills(Collection<EscoUri> skills);

  /** Records offerings that began or ended and that a foreseen need could revise. */
  void recordOfferings(Collection<OfferingId> offerings);

  /** Marks the sources of recorded skills, and returns false if no skill was recorded. */
  boolean mark();

  /** Finds the first marked source behind another one. */
  Optional<MarkedSource> nextAfter(MarkedSource source);

  /** Locks and unmarks a marked source, unless others have locked it. */
  Optional<ProposalSource> take(MarkedSource source);
}
