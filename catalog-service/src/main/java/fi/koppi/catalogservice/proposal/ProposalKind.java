package fi.koppi.catalogservice.proposal;

import fi.koppi.catalogservice.proposal.fit.Fit;
import fi.koppi.catalogservice.proposal.source.ProposalSource;

/** The kind of offering that is proposed. */
public enum ProposalKind {
  /** An offering made for those who want it now. */
  NEW_OFFERING,
  /** Another text for an offering that is published already, because it will be wanted later. */
  REVISION;

  static ProposalKind of(ProposalSource source, Fit fit) {
    boolean revisable = !fit.offerings().isEmpty();
    return switch (source.horizon()) {
      case NOW -> NEW_OFFERING;
      case LATER -> revisable ? REVISION : NEW_OFFERING;
    };
  }
}
