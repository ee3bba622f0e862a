package fi.koppi.referralservice.provider;

import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.mirror.MirroredState;
import fi.koppi.kit.sql.JsonColumn;
import fi.koppi.referralservice.ProviderId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A provider, as far as referrals use what the catalogue announces of it, and its channel. */
@Entity
@Table(name = "provider")
public class Provider extends MirroredState<ProviderState> {

  private String status;

  @JsonColumn private LocalizedText name;

  private @Nullable String admissionPrincipal;
  private @Nullable Instant channelOpenedAt;

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected Provider() {}

  @SuppressWarnings("NullAway.Init") // the first state fills the fields
  public Provider(UUID id) {
    super(id);
  }

  @Override
  protected void replace(ProviderState state) {
    if (!Objects.equals(admissionPrincipal, state.admissionPrincipal())) {
      channelOpenedAt = null;
    }
    status = state.status();
    name = state.name();
    admissionPrincipal = state.admissionPrincipal();
  }

  /** Records that the topics exist, with the college's rights on them. */
  void channelOpened(Instant at) {
    channelOpenedAt = at;
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

  public boolean isChannelOpen() {
    return channelOpenedAt != null;
  }

  /** Returns whether events are published to a topic of the provider's own. */
  public boolean isServedByEvents() {
    return admissionPrincipal != null;
  }
}
