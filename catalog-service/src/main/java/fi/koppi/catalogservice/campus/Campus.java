package fi.koppi.catalogservice.campus;

import fi.koppi.catalogservice.CampusId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.municipality.Coordinates;
import fi.koppi.catalogservice.provider.details.Validity;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MunicipalityCode;
import fi.koppi.kit.identifier.OrganisationOid;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.sql.JsonColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place at which a provider teaches. */
@Entity
@Table(name = "campus")
public class Campus {

  @Id private UUID id;
  @Version private long version;

  @Column(updatable = false)
  private UUID providerId;

  @Enumerated(EnumType.STRING)
  private CampusStatus status;

  @JsonColumn private LocalizedText name;

  @Column(updatable = false)
  private String municipality;

  private @Nullable String streetAddress;
  private @Nullable Double latitude;
  private @Nullable Double longitude;
  private @Nullable String oid;
  private @Nullable LocalDate validFrom;
  private @Nullable LocalDate validTo;

  @Column(updatable = false)
  private Instant addedAt;

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected Campus() {}

  @SuppressWarnings("NullAway.Init") // record() fills the rest
  private Campus(CampusId id, ProviderId provider, CampusDetails details, Instant at) {
    this.id = id.value();
    this.providerId = provider.value();
    this.status = CampusStatus.OPEN;
    this.municipality = details.municipality().value();
    this.addedAt = at;
    record(details);
  }

  static Campus add(CampusId id, ProviderId provider, CampusDetails details, Instant at) {
    return new Campus(id, provider, details, at);
  }

  /** Replaces what is recorded of it, except the municipality, which offerings rely on. */
  void change(CampusDetails details) {
    if (!isOpen()) {
      throw new Refused(CampusProblem.CAMPUS_CLOSED, "What is closed stays as it was.");
    }
    if (!details.municipality().value().equals(municipality)) {
      throw new Refused(
          CampusProblem.CAMPUS_MUNICIPALITY_FIXED, "Close this campus and add the other one.");
    }
    record(details);
  }

  CampusEvent.Closing close() {
    if (!status.next().contains(CampusStatus.CLOSED)) {
      throw new Refused(CampusProblem.CAMPUS_CLOSED, "It was closed before.");
    }
    status = CampusStatus.CLOSED;
    return new CampusEvent.Closing(this);
  }

  private void record(CampusDetails details) {
    var place = details.coordinates();
    var ownOid = details.oid();
    name = details.name();
    streetAddress = details.streetAddress();
    latitude = place == null ? null : place.latitude();
    longitude = place == null ? null : place.longitude();
    oid = ownOid == null ? null : ownOid.value();
    validFrom = details.validity().first();
    validTo = details.validity().last();
  }

  public CampusId id() {
    return new CampusId(id);
  }

  public long version() {
    return version;
  }

  public ProviderId provider() {
    return new ProviderId(providerId);
  }

  public CampusStatus status() {
    return status;
  }

  public boolean isOpen() {
    return status == CampusStatus.OPEN;
  }

  public CampusDetails details() {
    return new CampusDetails(
        name,
        new MunicipalityCode(municipality),
        streetAddress,
        latitude == null || longitude == null ? null : new Coordinates(latitude, longitude),
        oid == null ? null : new OrganisationOid(oid),
        new Validity(validFrom, validTo));
  }
}
