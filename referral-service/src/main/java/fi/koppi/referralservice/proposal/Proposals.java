package fi.koppi.referralservice.proposal;

import fi.koppi.referralservice.ProposalId;
import fi.koppi.referralservice.ReferralId;
import java.util.List;
import java.util.Optional;

/** The proposals; whoever asks has opened the referral, and has locked it to change. */
public interface Proposals {

  Optional<Proposal> find(ProposalId id);

  /** Returns the proposals of a referral, oldest first. */
  List<Proposal> of(ReferralId referral);

  void add(Proposal proposal);

  /** Writes the changes to the database, so that a newer proposal may be open then. */
  void flush();
}
