package fi.koppi.catalogservice.proposal.persistence;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.ProposalId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.SourceId;
import fi.koppi.catalogservice.proposal.Proposal;
import fi.koppi.catalogservice.proposal.ProposalStatus;
import fi.koppi.catalogservice.proposal.Proposals;
import fi.koppi.catalogservice.proposal.source.SourceKind;
import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.sql.Conditions;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Typed(Proposals.class)
class PanacheProposals implements Proposals, PanacheRepositoryBase<Proposal, UUID> {

  @Override
  public Optional<Proposal> lock(ProposalId id) {
    return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE);
  }

  @Override
  public Optional<Proposal> find(ProposalId id) {
    return findByIdOptional(id.value());
  }

  @Override
  public List<Proposal> lockFrom(SourceKind kind, SourceId source) {
    return find("source.kind = ?1 and source.id = ?2 order by seq", kind, source)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  @Override
  public List<Proposal> awaiting(OfferingId offering) {
    return list("offeringId = ?1 and publishedAt is null", offering.value());
  }

  @Override
  public List<Proposal> list(
      @Nullable ProviderId provider,
      @Nullable ProposalStatus status,
      @Nullable Cursor after,
      int limit) {
    var wanted =
        new Conditions()
            .andIf(
                provider == null ? null : provider.value(),
                "(providerId = ? or providerId is null)")
            .andIf(status, "status = ?")
            .andIf(after == null ? null : after.number(0), "seq < ?")
            .hqlOrderedBy("seq desc");
    return find(wanted.sql(), wanted.arguments().toArray()).range(0, limit - 1).list();
  }

  @Override
  public void add(Proposal proposal) {
    persist(proposal);
  }

  @Override
  public void flush() {
    getEntityManager().flush();
  }
}
