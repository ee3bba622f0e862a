package fi.koppi.catalogservice.offering;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.OrganisationId;
import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.ProposalId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.offering.details.OfferingDetails;
import fi.koppi.catalogservice.programme.Programme;
import fi.koppi.kit.json.OptionalList;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.problem.Violation;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.time.Today;
import jakarta.persistence.CollectionTable;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A programme as it is offered: when, where, how and with how many places. */
@Entity
@Table(name = "offering")
public class Offering {

  @Id private UUID id;
  @Version private long version;
  private UUID programmeId;
  private UUID providerId;
  private @Nullable UUID proposalId;

  @Enumerated(EnumType.STRING)
  private OfferingStatus status;

  @Enumerated(EnumType.STRING)
  private @Nullable StatusReason statusReason;

  @Embedded private OfferingContent content;

  // Hibernate sets an empty embeddable to null.
  @Embedded private @Nullable Agenda agenda;

  @ElementCollection
  @CollectionTable(name = "offering_status_change", joinColumns = @JoinColumn(name = "offering_id"))
  @OrderColumn(name = "position")
  private List<StatusChange> history = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "offering_revision", joinColumns = @JoinColumn(name = "offering_id"))
  @OrderColumn(name = "position")
  private List<Revision> revisions = new ArrayList<>();

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected Offering() {}

  private Offering(OfferingId id, Programme programme, OfferingDetails details) {
    this.id = id.value();
    this.programmeId = programme.id().value();
    this.providerId = programme.provider().value();
    this.status = OfferingStatus.DRAFT;
    say(details);
  }

  static Offering draft(
      OfferingId id, Programme programme, OfferingDetails details, Actor by, Instant at) {
    var offering = new Offering(id, programme, details);
    offering.remember(by, at);
    offering.remember(details, null, by, at);
    return offering;
  }

  void comesFrom(OfferingOrigin origin) {
    proposalId = origin.proposal().value();
  }

  OfferingEvent.Drafted drafted() {
    return new OfferingEvent.Drafted(this, history.getFirst().at());
  }

  OfferingEvent.Published publish(Actor by, Instant at) {
    moveTo(OfferingStatus.PUBLISHED, by, at);
    return new OfferingEvent.Published(this, at);
  }

  /** Returns the event of an offering that was published before it was stored. */
  OfferingEvent.PublishedAtOnce publishedAtOnce() {
    return new OfferingEvent.PublishedAtOnce(this, history.getLast().at());
  }

  OfferingEvent.Closed close(Actor by, Instant at) {
    moveTo(OfferingStatus.CLOSED, by, at);
    return new OfferingEvent.Closed(this, at);
  }

  OfferingEvent.Archived archive(Actor by, Instant at) {
    moveTo(OfferingStatus.ARCHIVED, by, at);
    return new OfferingEvent.Archived(this, at);
  }

  OfferingEvent cancel(Actor by, Instant at) {
    boolean unseen = status == OfferingStatus.DRAFT;
    moveTo(OfferingStatus.CANCELLED, by, at);
    return unseen ? new OfferingEvent.Discarded(this, at) : new OfferingEvent.Cancelled(this, at);
  }

  /**
   * Ends the offering because its provider has closed. Training that was over by then is archived
   * once it takes no more requests; everything else does not take place.
   */
  OfferingEvent endWithProvider(Actor by, Instant at) {
    statusReason = StatusReason.PROVIDER_CLOSED;
    return status == OfferingStatus.CLOSED && isOver(Today.at(at))
        ? archive(by, at)
        : cancel(by, at);
  }

  /** Returns whether it was published, and its last day lies before the day. */
  boolean isOver(LocalDate day) {
    var last = content.endsOn();
    return status != OfferingStatus.DRAFT && last != null && last.isBefore(day);
  }

  /** Replaces what is offered; an offering that is over stays as it was at its end. */
  OfferingEvent revise(OfferingDetails details, @Nullable String reason, Actor by, Instant at) {
    if (!status.mayBeRevised()) {
      throw new Refused(
          OfferingProblem.OFFERING_STATUS,
          "An offering that is %s cannot be changed.".formatted(status));
    }
    say(details);
    remember(details, reason, by, at);
    return isPublic() ? new OfferingEvent.Revised(this, at) : new OfferingEvent.Redrafted(this, at);
  }

  private void say(OfferingDetails details) {
    content = OfferingContent.of(details);
    agenda = Agenda.of(status, content.terms());
  }

  /** Stores what kept the offering from publishing itself at its time. */
  void stayDraft(List<Violation> violations) {
    agenda = Agenda.hindered(violations);
  }

  private void moveTo(OfferingStatus target, Actor by, Instant at) {
    if (!status.next().contains(target)) {
      throw new Refused(
          OfferingProblem.OFFERING_STATUS,
          "An offering that is %s cannot become %s.".formatted(status, target));
    }
    status = target;
    agenda = Agenda.of(status, content.terms());
    remember(by, at);
  }

  private void remember(Actor by, Instant at) {
    history.add(new StatusChange(status, at, new OrganisationId(by.organisation()), by.person()));
  }

  private void remember(OfferingDetails details, @Nullable String reason, Actor by, Instant at) {
    revisions.add(
        new Revision(details, at, new OrganisationId(by.organisation()), by.person(), reason));
  }

  public OfferingId id() {
    return new OfferingId(id);
  }

  public long version() {
    return version;
  }

  public ProgrammeId programme() {
    return new ProgrammeId(programmeId);
  }

  public ProviderId provider() {
    return new ProviderId(providerId);
  }

  /** Returns the proposal that the offering comes from, if any. */
  public @Nullable OfferingOrigin origin() {
    return proposalId == null ? null : new OfferingOrigin(new ProposalId(proposalId));
  }

  public OfferingStatus status() {
    return status;
  }

  /** Returns why the service gave it its status, or null where somebody decided it. */
  public @Nullable StatusReason statusReason() {
    return statusReason;
  }

  /** Returns whether the offering was ever published, since others may see it from then on. */
  public boolean isPublic() {
    return history.stream().anyMatch(change -> change.status() == OfferingStatus.PUBLISHED);
  }

  public OfferingDetails details() {
    return content.details();
  }

  /** Returns what kept the offering from publishing itself at its time, or an empty list. */
  public List<Violation> publishHindrance() {
    return agenda == null ? List.of() : OptionalList.of(agenda.publishHindrance());
  }

  public List<StatusChange> history() {
    return List.copyOf(history);
  }

  /** Returns all revisions, the oldest first. */
  public List<Revision> revisions() {
    return List.copyOf(revisions);
  }
}
