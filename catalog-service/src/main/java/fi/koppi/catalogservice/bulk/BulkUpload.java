package fi.koppi.catalogservice.bulk;

import fi.koppi.catalogservice.BulkUploadId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.bulk.row.UploadCounts;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file of offerings from another system, with its counts and its progress. */
@Entity
@Table(name = "bulk_upload")
public class BulkUpload {

  @Id private UUID id;
  @Version private long version;
  private UUID providerId;
  private String source;

  @Enumerated(EnumType.STRING)
  private BulkUploadStatus status;

  private int rowCount;
  private int problemCount;
  private int toAdd;
  private int toChange;
  private int unchanged;
  private int missing;
  private int settled;
  private int refused;
  private int closed;
  private boolean closeMissing;

  @Column(updatable = false)
  private Instant receivedAt;

  private @Nullable Instant endedAt;
  private @Nullable UUID byOrganisation;

  @Enumerated(EnumType.STRING)
  private @Nullable OrganisationType byType;

  private @Nullable String byClient;
  private @Nullable String byPerson;

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected BulkUpload() {}

  private BulkUpload(BulkUploadId id, ProviderId provider, String source, Instant at) {
    this.id = id.value();
    this.providerId = provider.value();
    this.source = source;
    this.status = BulkUploadStatus.RECEIVED;
    this.receivedAt = at;
  }

  static BulkUpload receive(BulkUploadId id, ProviderId provider, String source, Instant at) {
    return new BulkUpload(id, provider, source, at);
  }

  /** Accepts the file if no row has a problem, and rejects it otherwise. */
  void judge(UploadCounts counts, Instant at) {
    boolean fine = counts.problems() == 0;
    moveTo(fine ? BulkUploadStatus.VALIDATED : BulkUploadStatus.REJECTED, at);
    rowCount = counts.rows();
    problemCount = counts.problems();
    toAdd = counts.toAdd();
    toChange = counts.toChange();
    unchanged = counts.unchanged();
    missing = counts.missing();
  }

  /** Starts publishing its rows in the name of the actor. */
  void publish(boolean alsoCloseMissing, Actor by, Instant at) {
    moveTo(BulkUploadStatus.PUBLISHING, at);
    closeMissing = alsoCloseMissing;
    byOrganisation = by.organisation();
    byType = by.type();
    byClient = by.client();
    byPerson = by.person();
  }

  void settled(int rows) {
    settled += rows;
  }

  /** Counts a row that was valid when the file was received but is not any more. */
  void refused() {
    settled++;
    refused++;
    problemCount++;
  }

  void closed(int offerings) {
    closed += offerings;
  }

  void finish(Instant at) {
    moveTo(BulkUploadStatus.PUBLISHED, at);
  }

  void discard(Instant at) {
    moveTo(BulkUploadStatus.DISCARDED, at);
  }

  private void moveTo(BulkUploadStatus target, Instant at) {
    if (!status.next().contains(target)) {
      throw new Refused(
          BulkUploadProblem.BULK_UPLOAD_STATUS,
          "An upload that is %s cannot become %s.".formatted(status, target));
    }
    status = target;
    endedAt = target.next().isEmpty() ? at : null;
  }

  public BulkUploadId id() {
    return new BulkUploadId(id);
  }

  public long version() {
    return version;
  }

  public ProviderId provider() {
    return new ProviderId(providerId);
  }

  /** Returns the system from which the rows come; each system has its own keys. */
  public String source() {
    return source;
  }

  public BulkUploadStatus status() {
    return status;
  }

  public UploadCounts counts() {
    return new UploadCounts(rowCount, problemCount, toAdd, toChange, unchanged, missing);
  }

  public PublishingProgress progress() {
    return new PublishingProgress(settled, refused, closed);
  }

  boolean closesMissing() {
    return closeMissing;
  }

  public Instant receivedAt() {
    return receivedAt;
  }

  public @Nullable Instant endedAt() {
    return endedAt;
  }

  /** Returns the actor who asked for publishing. */
  Actor publisher() {
    return new Actor(
        Objects.requireNonNull(byOrganisation),
        Objects.requireNonNull(byType),
        Objects.requireNonNull(byClient),
        Set.of(Roles.CATALOG_EDITOR),
        byPerson);
  }
}
