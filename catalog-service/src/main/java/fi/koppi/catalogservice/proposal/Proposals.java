package fi.koppi.catalogservice.proposal;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.ProposalId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.SourceId;
import fi.koppi.catalogservice.proposal.source.SourceKind;
import fi.koppi.kit.http.paging.Cursor;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public interface Proposals {

  /** Finds the proposal and locks it until the transaction ends. */
  Optional<Proposal> lock(ProposalId id);

  Optional<Proposal> find(ProposalId id);

  /**
   * Returns all proposals that were made from a source and locks them until the transaction ends.
   */
  List<Proposal> lockFrom(SourceKind kind, SourceId source);

  /** Lists the proposals from which the offering was made, as long as it was never published. */
  List<Proposal> awaiting(OfferingId offering);

  /**
   * Returns a provider's proposals and the open ones, or all proposals where no provider is given;
   * the newest first.
   */
  List<Proposal> list(
      @Nullable ProviderId provider,
      @Nullable ProposalStatus status,
      @Nullable Cursor after,
      int limit);

  void add(Proposal proposal);

  /** Writes the changes to the database, so that the version is the one to publish. */
  void flush();
}
