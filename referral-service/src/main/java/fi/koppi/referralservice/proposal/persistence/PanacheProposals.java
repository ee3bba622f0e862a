package fi.koppi.referralservice.proposal.persistence;

import fi.koppi.referralservice.ProposalId;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.proposal.Proposal;
import fi.koppi.referralservice.proposal.Proposals;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Typed(Proposals.class)
class PanacheProposals implements Proposals, PanacheRepositoryBase<Proposal, UUID> {

  @Override
  public Optional<Proposal> find(ProposalId id) {
    return findByIdOptional(id.value());
  }

  @Override
  public List<Proposal> of(ReferralId referral) {
    return list("referralId = ?1 order by proposedAt, id", referral);
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
