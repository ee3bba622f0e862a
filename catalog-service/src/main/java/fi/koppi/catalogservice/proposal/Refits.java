package fi.koppi.catalogservice.proposal;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.kit.identifier.EscoUri;
import java.util.Collection;
import java.util.Optional;

/** What is asked of the storage of what is to be looked at again. */
public interface Refits {

  /** Records that other programmes lead to these skills than before. */
  void recordSkills(Collection<EscoUri> skills);

  /** Records that offerings begin or end, where something is foreseen that could revise them. */
  void recordOfferings(Collection<OfferingId> offerings);

  /** Marks what is wanted of skills that were recorded; false where none were. */
  boolean mark();

  /** One source that was marked, locked and marked no more; none that somebody else has locked. */
  Optional<ProposalSource> takeOne();
}
