package fi.koppi.catalogservice.proposal;

import java.util.Set;

/** The life of a proposal. */
public enum ProposalStatus {
  PROPOSED,
  ACCEPTED,
  DECLINED,
  /** The source is gone, or it no longer concerns this provider; the proposal may return. */
  WITHDRAWN;

  public Set<ProposalStatus> next() {
    return switch (this) {
      case PROPOSED -> Set.of(ACCEPTED, DECLINED, WITHDRAWN);
      case ACCEPTED, WITHDRAWN -> Set.of(PROPOSED);
      case DECLINED -> Set.of();
    };
  }
}
