package fi.koppi.referralservice.client.consent;

import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.sql.JsonColumn;
import fi.koppi.kit.time.Today;
import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.ConsentId;
import fi.koppi.referralservice.OrganisationId;
import fi.koppi.referralservice.client.Client;
import fi.koppi.referralservice.client.ClientEvent;
import fi.koppi.referralservice.client.ClientProblem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A client's consent to hand secret data to one organisation. It never changes, except that it
 * ends: by withdrawal, or after its last day. Other terms need another consent.
 */
@Entity
@Table(name = "consent")
public class Consent {

  @Id private UUID id;

  @Column(updatable = false)
  private ClientId clientId;

  @Column(name = "organisation_id", updatable = false)
  private AuthorityId authority;

  @Column(updatable = false)
  @Enumerated(EnumType.STRING)
  private ConsentPurpose purpose;

  @Column(updatable = false)
  private OrganisationId recipientOrganisation;

  @Column(updatable = false)
  @JsonColumn
  private List<String> categories;

  @Column(updatable = false)
  private LocalDate validUntil;

  @Column(updatable = false)
  private Instant givenAt;

  private @Nullable Instant withdrawnAt;
  private @Nullable Instant expiredAt;

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected Consent() {}

  private Consent(ConsentId id, Client client, ConsentTerms terms, Instant at) {
    this.id = id.value();
    this.clientId = client.id();
    this.authority = client.authority();
    this.purpose = terms.purpose();
    this.recipientOrganisation = terms.recipientOrganisation();
    this.categories = terms.categories().stream().map(DataCategory::name).sorted().toList();
    this.validUntil = terms.validUntil();
    this.givenAt = at;
  }

  /** Records the consent. {@link ConsentRule} has checked its terms. */
  public static Consent give(ConsentId id, Client client, ConsentTerms terms, Instant at) {
    return new Consent(id, client, terms, at);
  }

  public ClientEvent.ConsentEnded withdraw(Instant at) {
    if (withdrawnAt != null) {
      throw new Refused(ClientProblem.CONSENT_WITHDRAWN, "There is nothing left to withdraw.");
    }
    withdrawnAt = at;
    return ended(ClientEvent.ConsentEnded.Cause.WITHDRAWN, at);
  }

  /** Ends the consent because its last day has passed. */
  public ClientEvent.ConsentEnded expire(Instant at) {
    expiredAt = at;
    return ended(ClientEvent.ConsentEnded.Cause.EXPIRED, at);
  }

  private ClientEvent.ConsentEnded ended(ClientEvent.ConsentEnded.Cause cause, Instant at) {
    return new ClientEvent.ConsentEnded(client(), recipientOrganisation, cause, at);
  }

  /** Returns whether neither withdrawal nor expiry has ended the consent. */
  boolean isOpen() {
    return withdrawnAt == null && expiredAt == null;
  }

  /**
   * Returns whether the consent opens a referral to its recipient: it was given for that purpose,
   * for the data that a referral shares by default, and is in force.
   */
  public boolean opensReferral(Instant at) {
    return purpose == ConsentPurpose.REFERRAL_TO_EDUCATION
        && covers(DataCategory.REFERRAL_DATA, at);
  }

  public boolean covers(DataCategory category, Instant at) {
    boolean begun = !at.isBefore(givenAt);
    boolean withdrawn = withdrawnAt != null && !at.isBefore(withdrawnAt);
    return begun
        && !withdrawn
        && !day(at).isAfter(validUntil)
        && categories.contains(category.name());
  }

  public ConsentId id() {
    return new ConsentId(id);
  }

  public ClientId client() {
    return clientId;
  }

  public ConsentTerms terms() {
    Set<DataCategory> named =
        categories.stream().map(DataCategory::valueOf).collect(Collectors.toSet());
    return new ConsentTerms(purpose, recipientOrganisation, named, validUntil);
  }

  public Instant givenAt() {
    return givenAt;
  }

  public @Nullable Instant withdrawnAt() {
    return withdrawnAt;
  }

  private static LocalDate day(Instant at) {
    return Today.at(at);
  }
}
