package fi.koppi.referralservice.proposal;

import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.ProposalId;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.referral.step.Side;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A change of training that a college proposes and a coach answers. */
@Entity
@Table(name = "training_proposal")
public class Proposal {

  @Id private UUID id;
  @Version private long version;

  @Column(updatable = false)
  private ReferralId referralId;

  @Embedded private ProposalTerms terms;

  @Column(updatable = false)
  @Enumerated(EnumType.STRING)
  private ProposalReason reason;

  @Enumerated(EnumType.STRING)
  private ProposalStatus status;

  @Column(updatable = false)
  private Instant proposedAt;

  @Column(updatable = false)
  private @Nullable String proposedBy;

  @Column(updatable = false)
  private Instant dueAt;

  private @Nullable Instant decidedAt;
  private @Nullable String decidedBy;

  @Enumerated(EnumType.STRING)
  private @Nullable RejectionReason rejection;

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected Proposal() {}

  private Proposal(
      ProposalId id,
      ReferralId referral,
      ProposalTerms terms,
      ProposalReason reason,
      @Nullable String proposedBy,
      Instant proposedAt,
      Instant dueAt) {
    this.id = id.value();
    this.referralId = referral;
    this.terms = terms;
    this.reason = reason;
    this.status = ProposalStatus.PENDING;
    this.proposedBy = proposedBy;
    this.proposedAt = proposedAt;
    this.dueAt = dueAt;
  }

  /**
   * Makes a proposal.
   *
   * @param dueAt the first instant at which an answer is late
   */
  static Proposal make(
      ProposalId id,
      ReferralId referral,
      ProposalTerms terms,
      ProposalReason reason,
      Actor by,
      Instant at,
      Instant dueAt) {
    return new Proposal(id, referral, terms, reason, by.person(), at, dueAt);
  }

  void accept(Side side, Actor by, Instant at) {
    take(ProposalStep.ACCEPT, side, by.person(), at);
  }

  void reject(RejectionReason why, Side side, Actor by, Instant at) {
    take(ProposalStep.REJECT, side, by.person(), at);
    rejection = why;
  }

  void recall(Side side, Actor by, Instant at) {
    take(ProposalStep.RECALL, side, by.person(), at);
  }

  /** Recalls the proposal for the college, since the client has left training. */
  void recallAtEnd(Instant at) {
    take(ProposalStep.RECALL, Side.PROVIDER, null, at);
  }

  /** Ends the proposal in favour of a newer one of the same kind. */
  void replace(Side side, Actor by, Instant at) {
    take(ProposalStep.REPLACE, side, by.person(), at);
  }

  /** Takes a step of the table. Nothing else changes the status. */
  private void take(ProposalStep step, Side side, @Nullable String person, Instant at) {
    if (side != step.side()) {
      throw new Refused(
          CommonProblem.FORBIDDEN, "%s is for the other side of the referral.".formatted(step));
    }
    if (status != step.from()) {
      throw new Refused(
          ProposalProblem.PROPOSAL_STATUS,
          "%s is not possible: the proposal is %s.".formatted(step, status));
    }
    status = step.to();
    decidedAt = at;
    decidedBy = person;
  }

  boolean isOpen() {
    return status == ProposalStatus.PENDING;
  }

  public ProposalId id() {
    return new ProposalId(id);
  }

  public long version() {
    return version;
  }

  public ReferralId referral() {
    return referralId;
  }

  public ProposalTerms terms() {
    return terms;
  }

  public ProposalReason reason() {
    return reason;
  }

  public ProposalStatus status() {
    return status;
  }

  public Instant proposedAt() {
    return proposedAt;
  }

  public @Nullable String proposedBy() {
    return proposedBy;
  }

  /** Returns the first instant at which an answer is late. */
  public Instant dueAt() {
    return dueAt;
  }

  public @Nullable Instant decidedAt() {
    return decidedAt;
  }

  /** Returns the person's id at the side that ended it; null where nobody's decision ended it. */
  public @Nullable String decidedBy() {
    return decidedBy;
  }

  public @Nullable RejectionReason rejection() {
    return rejection;
  }
}
