package fi.koppi.referralservice.provider;

import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.sql.JsonColumn;
import fi.koppi.referralservice.ProviderId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What referrals need to know of a provider that the catalogue has announced. */
@Entity
@Table(name = "provider")
public class Provider {

  @Id private UUID id;

  /** The announcer's version, so that an older announcement changes nothing. */
  private long announcedVersion;

  private String status;

  @JsonColumn private LocalizedText name;

  private @Nullable String admissionPrincipal;
  private @Nullable Instant channelOpenedAt;

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected Provider() {}

  /** A provider as it is announced for the first time. */
  public Provider(ProviderId id, Announcement announcement) {
    this.id = id.value();
    take(announcement);
  }

  /**
   * What the catalogue says of a provider.
   *
   * @param admissionPrincipal as whom its admission system connects to the broker; null for a
   *     provider that is served by REST only
   */
  public record Announcement(
      long version, String status, LocalizedText name, @Nullable String admissionPrincipal) {}

  void learn(Announcement announcement) {
    if (announcement.version() > announcedVersion) {
      take(announcement);
    }
  }

  private void take(Announcement announcement) {
    if (!Objects.equals(admissionPrincipal, announcement.admissionPrincipal())) {
      channelOpenedAt = null;
    }
    announcedVersion = announcement.version();
    status = announcement.status();
    name = announcement.name();
    admissionPrincipal = announcement.admissionPrincipal();
  }

  /** The topics and the rights on them are there. */
  void channelOpened(Instant at) {
    channelOpenedAt = at;
  }

  public ProviderId id() {
    return new ProviderId(id);
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

  /** Whether events for it have somewhere to go. */
  public boolean isServedByEvents() {
    return admissionPrincipal != null;
  }
}
