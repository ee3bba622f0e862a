package fi.koppi.referralservice.proposal;

import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.ProposalId;
import fi.koppi.referralservice.ReferralId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** The read side of proposals, the same for both sides of a referral. */
@ApplicationScoped
public class ProposalQueries {

  private final ProposalOpener opener;
  private final Proposals proposals;

  @Inject
  ProposalQueries(ProposalOpener opener, Proposals proposals) {
    this.opener = opener;
    this.proposals = proposals;
  }

  /** Lists the proposals that were made during the training of a referral, oldest first. */
  @Transactional
  public List<Proposal> of(ReferralId id, Actor by) {
    opener.list(id, by);
    return proposals.of(id);
  }

  /** Reads a proposal. */
  @Transactional
  public Proposal get(ReferralId referral, ProposalId id, Actor by) {
    return opener.read(referral, id, by);
  }
}
