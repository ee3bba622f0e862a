package fi.koppi.catalogservice.proposal;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.kit.identifier.EscoUri;
import java.util.Collection;
import java.util.Optional;

/** What is asked of the storage of what is to be looked at again. */
public interface Refits {

  /** Keeps that who teaches these skills has changed. */
  void noteSkills(Collection<EscoUri> skills);

  /** Keeps that a provider teaches nothing any more. */
  void noteProvider(ProviderId provider);

  /** Keeps that offerings begin or end, where something is foreseen that could revise them. */
  void noteOfferings(Collection<OfferingId> offerings);

  /** Marks what is wanted of skills that were noted; false where none were. */
  boolean mark();

  /** One source that was marked, locked and marked no more; none that somebody else has locked. */
  Optional<ProposalSource> takeOne();
}
