package fi.koppi.catalogservice.provider;

import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.provider.details.Admission;
import fi.koppi.catalogservice.provider.details.AdmissionChannel;
import fi.koppi.catalogservice.provider.details.OfficeContact;
import fi.koppi.catalogservice.provider.details.ProviderDetails;
import fi.koppi.catalogservice.provider.details.ProviderProfile;
import fi.koppi.catalogservice.provider.details.Validity;
import fi.koppi.kit.identifier.BusinessId;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MunicipalityCode;
import fi.koppi.kit.identifier.OrganisationOid;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A provider of education that takes part in the exchange. */
@Entity
@Table(name = "provider")
public class Provider {

  @Id private UUID id;
  @Version private long version;
  private String oid;
  private String businessId;

  @JsonColumn private LocalizedText name;

  private String municipality;

  @JsonColumn private List<String> languages;

  @Enumerated(EnumType.STRING)
  private AdmissionChannel admissionChannel;

  private @Nullable String admissionPrincipal;

  @JsonColumn private List<String> municipalitiesServed;

  private @Nullable LocalDate validFrom;
  private @Nullable LocalDate validTo;
  private @Nullable UUID parentId;

  @JsonColumn private List<OfficeContact> contacts;

  @Enumerated(EnumType.STRING)
  private ProviderStatus status;

  @Column(updatable = false)
  private Instant registeredAt;

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected Provider() {}

  @SuppressWarnings("NullAway.Init") // record() fills the rest
  private Provider(ProviderId id, ProviderDetails details, Instant at) {
    this.id = id.value();
    record(details);
    this.status = ProviderStatus.ACTIVE;
    this.registeredAt = at;
  }

  static Provider register(ProviderId id, ProviderDetails details, Instant at) {
    return new Provider(id, details, at);
  }

  ProviderEvent.Registered registered() {
    return new ProviderEvent.Registered(this, registeredAt);
  }

  /** Replaces what is recorded of it. */
  ProviderEvent.Changed change(ProviderDetails details, Instant at) {
    if (!isActive()) {
      throw new Refused(ProviderProblem.PROVIDER_CLOSED, "What is closed stays as it was.");
    }
    // The rights on its topics were given to this principal, and nobody takes them back.
    if (admissionPrincipal != null && !admissionPrincipal.equals(details.admission().principal())) {
      throw new Refused(
          ProviderProblem.PROVIDER_ADMISSION_FIXED,
          "Keep the channel and its principal; only from REST to KAFKA there is a way.");
    }
    record(details);
    return new ProviderEvent.Changed(this, at);
  }

  private void record(ProviderDetails details) {
    oid = details.oid().value();
    businessId = details.businessId().value();
    name = details.name();
    municipality = details.municipality().value();
    languages = details.languages().stream().map(LanguageCode::value).toList();
    admissionChannel = details.admission().channel();
    admissionPrincipal = details.admission().principal();
    var profile = details.profile();
    var parent = profile.parent();
    municipalitiesServed = profile.serves().stream().map(MunicipalityCode::value).toList();
    validFrom = profile.validity().first();
    validTo = profile.validity().last();
    parentId = parent == null ? null : parent.value();
    contacts = profile.contacts();
  }

  ProviderEvent.Closed close(Actor by, Instant at) {
    if (!status.next().contains(ProviderStatus.CLOSED)) {
      throw new Refused(ProviderProblem.PROVIDER_CLOSED, "It was closed before.");
    }
    status = ProviderStatus.CLOSED;
    return new ProviderEvent.Closed(this, by, at);
  }

  public ProviderId id() {
    return new ProviderId(id);
  }

  public long version() {
    return version;
  }

  public ProviderDetails details() {
    return new ProviderDetails(
        new OrganisationOid(oid),
        new BusinessId(businessId),
        name,
        new MunicipalityCode(municipality),
        languages.stream().map(LanguageCode::new).toList(),
        new Admission(admissionChannel, admissionPrincipal),
        new ProviderProfile(
            municipalitiesServed.stream().map(MunicipalityCode::new).toList(),
            new Validity(validFrom, validTo),
            parentId == null ? null : new ProviderId(parentId),
            contacts));
  }

  public ProviderStatus status() {
    return status;
  }

  public boolean isActive() {
    return status == ProviderStatus.ACTIVE;
  }
}
