package fi.koppi.referralservice.provider;

import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.mirror.MirroredState;
import fi.koppi.kit.sql.JsonColumn;
import fi.koppi.referralservice.ProviderId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * A provider, as far as referrals use what the catalogue announces of it, and the principal that
 * holds the rights on its channel.
 */
@Entity
@DynamicUpdate // the process that settles rights may write what it granted, and no other column
@Table(name = "provider")
public class Provider extends MirroredState<ProviderState> {

  /** The only status in which a provider receives referrals. */
  private static final String ACTIVE = "ACTIVE";

  private String status;

  @JsonColumn private LocalizedText name;

  private @Nullable String admissionPrincipal;
  private @Nullable String grantedPrincipal;

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected Provider() {}

  @SuppressWarnings("NullAway.Init") // the first state fills the fields
  public Provider(UUID id) {
    super(id);
  }

  @Override
  protected void replace(ProviderState state) {
    status = state.status();
    name = state.name();
    admissionPrincipal = state.admissionPrincipal();
  }

  /** Records the principal that holds the rights on the topics now; null when nobody does. */
  void granted(@Nullable String principal) {
    grantedPrincipal = principal;
  }

  public ProviderId id() {
    return new ProviderId(mirroredId());
  }

  public String status() {
    return status;
  }

  public LocalizedText name() {
    return name;
  }

  public @Nullable String admissionPrincipal() {
    return admissionPrincipal;
  }

  /** Returns the principal that the rights on the topics were granted to and not yet revoked. */
  public @Nullable String grantedPrincipal() {
    return grantedPrincipal;
  }

  /**
   * Returns the principal that is entitled to the rights on the topics; null for a provider that is
   * served by REST only, and for one that has closed.
   */
  public @Nullable String entitledPrincipal() {
    return isClosed() ? null : admissionPrincipal;
  }

  /**
   * Returns whether the catalogue has closed the provider, removed it, or announces it in another
   * status than ACTIVE.
   */
  public boolean isClosed() {
    return isRemoved() || !status.equals(ACTIVE);
  }

  /** Returns whether events are published to a topic of the provider's own. */
  public boolean isServedByEvents() {
    return entitledPrincipal() != null;
  }
}
