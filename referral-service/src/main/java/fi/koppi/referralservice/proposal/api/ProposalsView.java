package fi.koppi.referralservice.proposal.api;

import fi.koppi.referralservice.proposal.Proposal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The proposals that were made during the training of one referral, oldest first. */
@Schema(
    examples =
        """
        {"proposals": [{"id": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c71", "version": 0,
                        "kind": "EXTEND", "reason": "PROGRESS", "newEndDay": "2027-06-18",
                        "status": "PENDING", "proposedAt": "2027-05-03T08:00:00Z",
                        "dueAt": "2027-05-10T21:00:00Z"}]}\
        """)
record ProposalsView(List<ProposalView> proposals) {

  static ProposalsView of(List<Proposal> proposals) {
    return new ProposalsView(proposals.stream().map(ProposalView::of).toList());
  }
}
