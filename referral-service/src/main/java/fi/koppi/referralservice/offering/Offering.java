package fi.koppi.referralservice.offering;

import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.sql.JsonColumn;
import fi.koppi.referralservice.OfferingId;
import fi.koppi.referralservice.ProviderId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What referrals need to know of an offering that the catalogue has announced. */
@Entity
@Table(name = "offering")
public class Offering {

  private static final String OPEN = "PUBLISHED";

  @Id private UUID id;

  /** The announcer's version, so that an older announcement changes nothing. */
  private long announcedVersion;

  private ProviderId providerId;
  private String status;

  @JsonColumn private LocalizedText title;

  private String municipality;

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected Offering() {}

  /** An offering as it is announced for the first time. */
  public Offering(OfferingId id, Announcement announcement) {
    this.id = id.value();
    take(announcement);
  }

  /** What the catalogue says of an offering. */
  public record Announcement(
      long version, ProviderId provider, String status, LocalizedText title, String municipality) {}

  void learn(Announcement announcement) {
    if (announcement.version() > announcedVersion) {
      take(announcement);
    }
  }

  private void take(Announcement announcement) {
    announcedVersion = announcement.version();
    providerId = announcement.provider();
    status = announcement.status();
    title = announcement.title();
    municipality = announcement.municipality();
  }

  public OfferingId id() {
    return new OfferingId(id);
  }

  public ProviderId provider() {
    return providerId;
  }

  /** Whether it takes referrals; a status of the catalogue's that is not known here does not. */
  public boolean isOpen() {
    return OPEN.equals(status);
  }

  public String status() {
    return status;
  }

  public LocalizedText title() {
    return title;
  }

  public String municipality() {
    return municipality;
  }
}
