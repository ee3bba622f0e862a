package fi.koppi.catalogservice.provider;

import fi.koppi.kit.identifier.BusinessId;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MunicipalityCode;
import fi.koppi.kit.identifier.OrganisationOid;
import fi.koppi.kit.problem.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A provider of education that takes part in the exchange. */
@Entity
@Table(name = "provider")
public class Provider {

  @Id private UUID id;
  @Version private long version;
  private String oid;
  private String businessId;

  @JdbcTypeCode(SqlTypes.JSON)
  private LocalizedText name;

  private String municipality;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<String> languages;

  @Enumerated(EnumType.STRING)
  private AdmissionChannel admissionChannel;

  private @Nullable String admissionPrincipal;

  @Enumerated(EnumType.STRING)
  private ProviderStatus status;

  @Column(updatable = false)
  private Instant registeredAt;

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected Provider() {}

  private Provider(ProviderId id, ProviderDetails details, Instant at) {
    this.id = id.value();
    this.oid = details.oid().value();
    this.businessId = details.businessId().value();
    this.name = details.name();
    this.municipality = details.municipality().value();
    this.languages = details.languages().stream().map(LanguageCode::value).toList();
    this.admissionChannel = details.admission().channel();
    this.admissionPrincipal = details.admission().principal();
    this.status = ProviderStatus.ACTIVE;
    this.registeredAt = at;
  }

  static Provider register(ProviderId id, ProviderDetails details, Instant at) {
    return new Provider(id, details, at);
  }

  ProviderEvent.Registered registered() {
    return new ProviderEvent.Registered(id(), registeredAt);
  }

  ProviderEvent.Closed close(Instant at) {
    if (!status.next().contains(ProviderStatus.CLOSED)) {
      throw new Refused(ProviderProblem.PROVIDER_CLOSED, "It was closed before.");
    }
    status = ProviderStatus.CLOSED;
    return new ProviderEvent.Closed(id(), at);
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
        new Admission(admissionChannel, admissionPrincipal));
  }

  public ProviderStatus status() {
    return status;
  }

  public boolean isActive() {
    return status == ProviderStatus.ACTIVE;
  }
}
