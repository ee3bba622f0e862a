package fi.koppi.partnerservice.organisation;

import fi.koppi.kit.identifier.BusinessId;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MunicipalityCode;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.sql.JsonColumn;
import fi.koppi.partnerservice.OrganisationId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** An organisation of working life that takes part in the exchange. */
@Entity
@Table(name = "organisation")
public class Organisation {

  @Id private UUID id;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  private OrganisationKind kind;

  private String businessId;

  @JsonColumn private LocalizedText name;

  private String municipality;

  @Enumerated(EnumType.STRING)
  private OrganisationStatus status;

  @Column(updatable = false)
  private Instant registeredAt;

  @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
  protected Organisation() {}

  private Organisation(OrganisationId id, OrganisationDetails details, Instant at) {
    this.id = id.value();
    this.kind = details.kind();
    this.businessId = details.businessId().value();
    this.name = details.name();
    this.municipality = details.municipality().value();
    this.status = OrganisationStatus.ACTIVE;
    this.registeredAt = at;
  }

  static Organisation register(OrganisationId id, OrganisationDetails details, Instant at) {
    return new Organisation(id, details, at);
  }

  OrganisationEvent.Registered registered() {
    return new OrganisationEvent.Registered(this, registeredAt);
  }

  OrganisationEvent.Closed close(Instant at) {
    if (!status.next().contains(OrganisationStatus.CLOSED)) {
      throw new Refused(OrganisationProblem.ORGANISATION_CLOSED, "It is already closed.");
    }
    status = OrganisationStatus.CLOSED;
    return new OrganisationEvent.Closed(this, at);
  }

  public OrganisationId id() {
    return new OrganisationId(id);
  }

  public long version() {
    return version;
  }

  public OrganisationDetails details() {
    return new OrganisationDetails(
        kind, new BusinessId(businessId), name, new MunicipalityCode(municipality));
  }

  public OrganisationStatus status() {
    return status;
  }
}
