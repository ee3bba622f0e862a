package fi.koppi.referralservice.need;

import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.sql.JsonColumn;
import fi.koppi.referralservice.NeedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What referrals need to know of a competence need that working life has announced. */
@Entity
@Table(name = "need")
public class Need {

  private static final String OPEN = "PUBLISHED";

  @Id private UUID id;

  /** The announcer's version, so that an older announcement changes nothing. */
  private long announcedVersion;

  private UUID organisationId;
  private String status;

  @JsonColumn private LocalizedText title;

  private int headcount;
  private String municipality;

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected Need() {}

  /** A need as it is announced for the first time. */
  public Need(NeedId id, Announcement announcement) {
    this.id = id.value();
    take(announcement);
  }

  /** What partner-service says of a need. */
  public record Announcement(
      long version,
      UUID organisation,
      String status,
      LocalizedText title,
      int headcount,
      String municipality) {}

  void learn(Announcement announcement) {
    if (announcement.version() > announcedVersion) {
      take(announcement);
    }
  }

  private void take(Announcement announcement) {
    announcedVersion = announcement.version();
    organisationId = announcement.organisation();
    status = announcement.status();
    title = announcement.title();
    headcount = announcement.headcount();
    municipality = announcement.municipality();
  }

  public NeedId id() {
    return new NeedId(id);
  }

  public UUID organisation() {
    return organisationId;
  }

  /** Whether people are wanted still. */
  public boolean isOpen() {
    return OPEN.equals(status);
  }

  public String status() {
    return status;
  }

  public LocalizedText title() {
    return title;
  }

  public int headcount() {
    return headcount;
  }

  public String municipality() {
    return municipality;
  }
}
