package fi.koppi.catalogservice.proposal;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.ProposalId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.proposal.fit.Fit;
import fi.koppi.catalogservice.proposal.source.ProposalSource;
import fi.koppi.catalogservice.provider.CatalogEditors;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.sql.JsonColumn;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something to teach, proposed to one provider, or to all where none fits. */
@Entity
@Table(name = "proposal")
public class Proposal {

  @Id private UUID id;
  @Version private long version;

  @Column(insertable = false, updatable = false)
  private @Nullable Long seq;

  /** The provider for which it was made, or which took an open one up. */
  private @Nullable UUID providerId;

  @Enumerated(EnumType.STRING)
  private ProposalStatus status;

  @Enumerated(EnumType.STRING)
  private ProposalKind kind;

  @Embedded private ProposalSource source;

  @JsonColumn private Fit fit;

  @Enumerated(EnumType.STRING)
  private @Nullable DeclineReason declineReason;

  private @Nullable String declineNote;
  private @Nullable UUID offeringId;
  private @Nullable Integer revision;
  private @Nullable Instant publishedAt;

  @ElementCollection
  @CollectionTable(name = "proposal_status_change", joinColumns = @JoinColumn(name = "proposal_id"))
  @OrderColumn(name = "position")
  private List<StatusChange> history = new ArrayList<>();

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected Proposal() {}

  private Proposal(ProposalId id, ProposalSource source, Fit fit) {
    this.id = id.value();
    this.providerId = madeFor(fit);
    this.status = ProposalStatus.PROPOSED;
    this.kind = ProposalKind.of(source, fit);
    this.source = source;
    this.fit = fit;
  }

  private static @Nullable UUID madeFor(Fit fit) {
    return fit.provider() == null ? null : fit.provider().value();
  }

  static Proposal of(ProposalId id, ProposalSource source, Fit fit, Instant at) {
    var proposal = new Proposal(id, source, fit);
    proposal.history.add(StatusChange.of(ProposalStatus.PROPOSED, null, at));
    return proposal;
  }

  /**
   * Says what is wanted by now, even if it was taken back before; what has been decided upon stays
   * as it was then.
   */
  void follow(ProposalSource announced, Fit now, Instant at) {
    if (status == ProposalStatus.WITHDRAWN) {
      moveTo(ProposalStatus.PROPOSED, null, at);
    }
    if (isUndecided()) {
      kind = ProposalKind.of(announced, now);
      source = announced;
      fit = now;
    }
  }

  void acceptWith(OfferingId offering, ProviderId taker, Actor by, Instant at) {
    checkTaker(taker);
    moveTo(ProposalStatus.ACCEPTED, by, at);
    providerId = taker.value();
    offeringId = offering.value();
  }

  /**
   * Accepts the proposal with a revision of a public offering, which is therefore published at
   * once.
   */
  void acceptWithRevision(OfferingId offering, int number, ProviderId taker, Actor by, Instant at) {
    acceptWith(offering, taker, by, at);
    revision = number;
    publishedAt = at;
  }

  void decline(DeclineReason reason, @Nullable String note, Actor by, Instant at) {
    if (providerId == null) {
      throw new Refused(
          ProposalProblem.PROPOSAL_OPEN, "Nobody has to decline it: leave it to the others.");
    }
    moveTo(ProposalStatus.DECLINED, by, at);
    declineReason = reason;
    declineNote = note;
  }

  /**
   * Withdraws the proposal because its source is gone. A provider that has accepted it decides
   * about the offering.
   */
  void withdraw(Instant at) {
    moveTo(ProposalStatus.WITHDRAWN, null, at);
  }

  /** Records that the offering made from it was published, which ends the lead time. */
  void published(Instant at) {
    if (publishedAt == null) {
      publishedAt = at;
    }
  }

  /** Proposes it again, because the draft made from it will never be published. */
  void giveBack(Instant at) {
    moveTo(ProposalStatus.PROPOSED, null, at);
    providerId = madeFor(fit);
    offeringId = null;
  }

  /** Refuses a change of status that is not allowed, before anything is made from the proposal. */
  void checkMayBecome(ProposalStatus target) {
    if (!status.next().contains(target)) {
      throw new Refused(
          ProposalProblem.PROPOSAL_STATUS,
          "A proposal that is %s cannot become %s.".formatted(status, target));
    }
  }

  private void checkTaker(ProviderId taker) {
    if (providerId != null && !providerId.equals(taker.value())) {
      throw new Refused(
          ProposalProblem.PROPOSAL_PROVIDER,
          "Name something that the proposal's provider teaches.");
    }
  }

  private void moveTo(ProposalStatus target, @Nullable Actor by, Instant at) {
    checkMayBecome(target);
    status = target;
    history.add(StatusChange.of(target, by, at));
  }

  /** Editors see and decide what is proposed to their provider, and what is open. */
  public boolean isFor(Actor actor) {
    return providerId == null
        ? actor.has(Roles.CATALOG_EDITOR)
            && (actor.type() == OrganisationType.PROVIDER
                || actor.type() == OrganisationType.PLATFORM)
        : CatalogEditors.include(actor, new ProviderId(providerId));
  }

  boolean isUndecided() {
    return status == ProposalStatus.PROPOSED;
  }

  /** Returns whether it was made for the same provider, or likewise for all providers. */
  private boolean isMadeFor(Fit other) {
    return Objects.equals(fit.provider(), other.provider());
  }

  /**
   * Returns whether it makes another proposal to the same provider needless: it was made for that
   * provider, or the provider took it up while it was open to all. A decision does not count when
   * what is wanted has ended and was raised again since then.
   */
  boolean standsFor(Fit other, ProposalSource announced) {
    return switch (status) {
      case PROPOSED, WITHDRAWN -> isMadeFor(other);
      case ACCEPTED, DECLINED ->
          source.isSameRoundAs(announced)
              && (isMadeFor(other) || Objects.equals(provider(), other.provider()));
    };
  }

  public ProposalId id() {
    return new ProposalId(id);
  }

  public long version() {
    return version;
  }

  /** Returns its place in the order of all proposals, once it is stored. */
  long place() {
    return Objects.requireNonNull(seq);
  }

  public @Nullable ProviderId provider() {
    return providerId == null ? null : new ProviderId(providerId);
  }

  public ProposalStatus status() {
    return status;
  }

  public ProposalKind kind() {
    return kind;
  }

  public ProposalSource source() {
    return source;
  }

  public Fit fit() {
    return fit;
  }

  public @Nullable DeclineReason declineReason() {
    return declineReason;
  }

  public @Nullable String declineNote() {
    return declineNote;
  }

  /** Returns the offering that was made from the proposal, once it is accepted. */
  public @Nullable OfferingId offering() {
    return offeringId == null ? null : new OfferingId(offeringId);
  }

  /** Returns the number of the offering's revision that was made from it, counted from 1. */
  public @Nullable Integer revision() {
    return revision;
  }

  public @Nullable Instant publishedAt() {
    return publishedAt;
  }

  public List<StatusChange> history() {
    return List.copyOf(history);
  }
}
