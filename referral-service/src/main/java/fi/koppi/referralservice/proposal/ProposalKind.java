package fi.koppi.referralservice.proposal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kind of a change that a college proposes. */
@Schema(name = "TrainingProposalKind")
public enum ProposalKind {
  /** Training ends later than agreed. */
  EXTEND,
  /** Training ends earlier than agreed, since its aims are reached by then. */
  SHORTEN,
  /** The client studies more or less. */
  CHANGE_INTENSITY,
  /** Training rests for a time. */
  PAUSE,
  /** Training is broken off on a day. */
  END_EARLY
}
