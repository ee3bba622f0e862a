package fi.koppi.referralservice.erasure;

import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.ProviderId;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.referral.handover.Handover;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The notice to a college that the client of a referral was erased, so that the college erases what
 * it has fetched by it. Every college to which the client was ever sent gets one for each referral.
 */
@Entity
@Table(name = "erasure_notice")
public class ErasureNotice {

  @Id private UUID referralId;

  @Column(updatable = false)
  private ClientId clientId;

  @Column(updatable = false)
  private AuthorityId authorityId;

  @Column(updatable = false)
  private ProviderId providerId;

  @Column(updatable = false)
  private Instant toldAt;

  private @Nullable Instant acknowledgedAt;
  private @Nullable String acknowledgedBy;

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected ErasureNotice() {}

  private ErasureNotice(ReferralId referral, Handover handover, Instant at) {
    this.referralId = referral.value();
    this.clientId = handover.client();
    this.authorityId = handover.authority();
    this.providerId = handover.provider();
    this.toldAt = at;
  }

  static ErasureNotice tell(ReferralId referral, Handover handover, Instant at) {
    return new ErasureNotice(referral, handover, at);
  }

  /** Records that the college has erased its copy. The first acknowledgement stands. */
  void acknowledge(Actor by, Instant at) {
    if (acknowledgedAt == null) {
      acknowledgedAt = at;
      acknowledgedBy = by.person();
    }
  }

  public ReferralId referral() {
    return new ReferralId(referralId);
  }

  public ClientId client() {
    return clientId;
  }

  public AuthorityId authority() {
    return authorityId;
  }

  public ProviderId provider() {
    return providerId;
  }

  public Instant toldAt() {
    return toldAt;
  }

  public @Nullable Instant acknowledgedAt() {
    return acknowledgedAt;
  }

  /** Returns the id of the person at the college who has acknowledged, where one was named. */
  public @Nullable String acknowledgedBy() {
    return acknowledgedBy;
  }
}
