package fi.koppi.catalogservice.proposal;

import fi.koppi.catalogservice.ProposalId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.proposal.leadtime.LeadTime;
import fi.koppi.catalogservice.proposal.leadtime.LeadTimes;
import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.http.paging.Page;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.security.OrganisationType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads proposals. A provider sees its own and the open ones, the platform sees all. */
@ApplicationScoped
public class ProposalQueries {

  private final Proposals proposals;
  private final LeadTimes leadTimes;

  @Inject
  ProposalQueries(Proposals proposals, LeadTimes leadTimes) {
    this.proposals = proposals;
    this.leadTimes = leadTimes;
  }

  public Proposal get(ProposalId id, Actor by) {
    return proposals
        .find(id)
        .filter(found -> found.isFor(by))
        .orElseThrow(ProposalQueries::unknown);
  }

  public Page<Proposal> list(
      @Nullable ProposalStatus status, @Nullable String cursor, int limit, Actor by) {
    var own = by.type() == OrganisationType.PLATFORM ? null : new ProviderId(by.organisation());
    var rows = proposals.list(own, status, Cursor.parse(cursor, 1), limit + 1);
    return Page.of(rows, limit, proposal -> Cursor.of(proposal.place()));
  }

  public List<LeadTime> leadTimes(@Nullable ProviderId provider) {
    return leadTimes.of(provider);
  }

  /** Refuses a proposal to another provider as if it did not exist. */
  static Refused unknown() {
    return new Refused(CommonProblem.NOT_FOUND, "No proposal that you may see has this id.");
  }
}
