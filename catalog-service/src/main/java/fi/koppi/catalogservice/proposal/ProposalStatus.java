package fi.koppi.catalogservice.proposal;

import java.util.Set;

/** The life of a proposal. */
public enum ProposalStatus {
  PROPOSED,
  ACCEPTED,
  DECLINED,
  /** What it was made from is no longer wanted, or not from this provider. */
  WITHDRAWN;

  public Set<ProposalStatus> next() {
    return switch (this) {
      case PROPOSED -> Set.of(ACCEPTED, DECLINED, WITHDRAWN);
      case ACCEPTED, DECLINED, WITHDRAWN -> Set.of();
    };
  }
}
