package fi.koppi.catalogservice.proposal;

import java.util.Set;

/** The life of a proposal. */
public enum ProposalStatus {
  PROPOSED,
  ACCEPTED,
  DECLINED,
  /** What it was made from is not wanted any more, or not from this provider; it may be again. */
  WITHDRAWN;

  public Set<ProposalStatus> next() {
    return switch (this) {
      case PROPOSED -> Set.of(ACCEPTED, DECLINED, WITHDRAWN);
      case ACCEPTED, WITHDRAWN -> Set.of(PROPOSED);
      case DECLINED -> Set.of();
    };
  }
}
