package fi.koppi.referralservice.client;

import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.sql.JsonColumn;
import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.client.vault.SealedFields;
import fi.koppi.referralservice.client.vault.Secrets;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A client of an employment authority. All that could identify the person is stored sealed; what is
 * left after the client was forgotten identifies nobody.
 */
@Entity
@Table(name = "client")
public class Client {

  @Id private UUID id;
  @Version private long version;

  @Column(name = "organisation_id", updatable = false)
  private AuthorityId authority;

  private @Nullable String externalReference;

  @Enumerated(EnumType.STRING)
  private ClientStatus status;

  @JsonColumn private List<String> languages;

  @Enumerated(EnumType.STRING)
  private ContactMode contactMode;

  @Embedded private @Nullable Secrets secrets;

  @Column(updatable = false)
  private Instant registeredAt;

  private @Nullable Instant forgottenAt;

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected Client() {}

  private Client(
      ClientId id, AuthorityId authority, ClientDetails details, Secrets secrets, Instant at) {
    this.id = id.value();
    this.authority = authority;
    this.status = ClientStatus.ACTIVE;
    this.registeredAt = at;
    this.externalReference = details.externalReference();
    this.languages = details.languages().stream().map(LanguageCode::value).toList();
    this.contactMode = details.contactMode();
    this.secrets = secrets;
  }

  static Client register(
      ClientId id, AuthorityId authority, ClientDetails details, Secrets secrets, Instant at) {
    return new Client(id, authority, details, secrets, at);
  }

  void update(ClientDetails details, Secrets resealed) {
    requireActive();
    externalReference = details.externalReference();
    languages = details.languages().stream().map(LanguageCode::value).toList();
    contactMode = details.contactMode();
    secrets = resealed;
  }

  ClientEvent.Forgotten forget(Instant at) {
    requireActive();
    status = ClientStatus.FORGOTTEN;
    forgottenAt = at;
    externalReference = null;
    languages = List.of();
    contactMode = ContactMode.RELAY;
    secrets = null;
    return new ClientEvent.Forgotten(id(), at);
  }

  /** Refuses with 410 once the client was forgotten. */
  void requireActive() {
    if (status == ClientStatus.FORGOTTEN) {
      throw new Refused(
          ClientProblem.CLIENT_FORGOTTEN,
          "The client was forgotten; register the person anew if they are a client again.");
    }
  }

  public ClientId id() {
    return new ClientId(id);
  }

  public long version() {
    return version;
  }

  /** Returns the employment authority that is responsible for this client. */
  public AuthorityId authority() {
    return authority;
  }

  public ClientStatus status() {
    return status;
  }

  public @Nullable String externalReference() {
    return externalReference;
  }

  /** Returns the reference that every client has until it is forgotten. */
  String requireExternalReference() {
    requireActive();
    if (externalReference == null) {
      throw new IllegalStateException("an active client without its reference");
    }
    return externalReference;
  }

  public List<LanguageCode> languages() {
    return languages.stream().map(LanguageCode::new).toList();
  }

  public ContactMode contactMode() {
    return contactMode;
  }

  public @Nullable Instant forgottenAt() {
    return forgottenAt;
  }

  public boolean hasIdentityCode() {
    return secrets != null && SealedFields.hasIdentityCode(secrets.sealed());
  }

  public boolean hasCareerGoal() {
    return secrets != null && SealedFields.hasCareerGoal(secrets.sealed());
  }

  public Secrets secrets() {
    requireActive();
    if (secrets == null) {
      throw new IllegalStateException("an active client without its secrets");
    }
    return secrets;
  }
}
