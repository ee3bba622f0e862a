package fi.koppi.catalogservice.guidancemethod;

import fi.koppi.catalogservice.GuidanceMethodId;
import fi.koppi.catalogservice.OrganisationId;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.sql.JsonColumn;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A method of career guidance, which one organisation adds for all. */
@Entity
@Table(name = "guidance_method")
public class GuidanceMethod {

  @Id private UUID id;
  @Version private long version;

  @Column(updatable = false)
  private OrganisationId organisationId;

  @Enumerated(EnumType.STRING)
  private GuidanceMethodStatus status;

  @JsonColumn private GuidanceMethodDetails details;

  @ElementCollection
  @CollectionTable(
      name = "guidance_method_revision",
      joinColumns = @JoinColumn(name = "guidance_method_id"))
  @OrderColumn(name = "position")
  private List<Revision> revisions = new ArrayList<>();

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected GuidanceMethod() {}

  private GuidanceMethod(
      GuidanceMethodId id, GuidanceMethodDetails details, OrganisationId organisation) {
    this.id = id.value();
    this.organisationId = organisation;
    this.status = GuidanceMethodStatus.ACTIVE;
    this.details = details;
  }

  static GuidanceMethod add(
      GuidanceMethodId id,
      GuidanceMethodDetails details,
      @Nullable String reason,
      Actor by,
      Instant at) {
    var method = new GuidanceMethod(id, details, new OrganisationId(by.organisation()));
    method.record(reason, by, at);
    return method;
  }

  /** Changes the description; the old one stays among the revisions. */
  void change(GuidanceMethodDetails next, @Nullable String reason, Actor by, Instant at) {
    if (status == GuidanceMethodStatus.RETIRED) {
      throw new Refused(
          GuidanceMethodProblem.GUIDANCE_METHOD_RETIRED, "A retired method cannot be changed.");
    }
    details = next;
    record(reason, by, at);
  }

  void retire() {
    if (!status.next().contains(GuidanceMethodStatus.RETIRED)) {
      throw new Refused(
          GuidanceMethodProblem.GUIDANCE_METHOD_RETIRED, "The method is already retired.");
    }
    status = GuidanceMethodStatus.RETIRED;
  }

  private void record(@Nullable String reason, Actor by, Instant at) {
    revisions.add(
        new Revision(details, at, new OrganisationId(by.organisation()), by.person(), reason));
  }

  public GuidanceMethodId id() {
    return new GuidanceMethodId(id);
  }

  public long version() {
    return version;
  }

  /** Returns the organisation that added the method. */
  public OrganisationId organisation() {
    return organisationId;
  }

  public GuidanceMethodStatus status() {
    return status;
  }

  public GuidanceMethodDetails details() {
    return details;
  }

  /** Returns the versions of the description, oldest first. */
  List<Revision> revisions() {
    return List.copyOf(revisions);
  }
}
