package fi.koppi.referralservice.offering;

import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.mirror.MirroredState;
import fi.koppi.kit.sql.JsonColumn;
import fi.koppi.referralservice.OfferingId;
import fi.koppi.referralservice.ProviderId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** An offering, as far as referrals use what the catalogue announces of it. */
@Entity
@Table(name = "offering")
public class Offering extends MirroredState<OfferingState> {

  private static final String OPEN = "PUBLISHED";

  private ProviderId providerId;
  private String status;

  @JsonColumn private LocalizedText title;

  private String municipality;

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected Offering() {}

  @SuppressWarnings("NullAway.Init") // the first state fills the fields
  public Offering(UUID id) {
    super(id);
  }

  @Override
  protected void replace(OfferingState state) {
    providerId = new ProviderId(state.providerId());
    status = state.status();
    title = state.title();
    municipality = state.municipality();
  }

  public OfferingId id() {
    return new OfferingId(mirroredId());
  }

  public ProviderId provider() {
    return providerId;
  }

  /**
   * Returns whether the offering itself accepts referrals, which asks nothing of its college. It
   * does not in a status that is unknown here.
   */
  public boolean isOpen() {
    return OPEN.equals(status);
  }

  /** Returns what the offering allows; in a status that is unknown here it takes no referrals. */
  public Standing standing() {
    return switch (status) {
      case OPEN -> Standing.OPEN;
      case "ARCHIVED" -> Standing.ENDED;
      case "CANCELLED" -> Standing.CANCELLED;
      default -> Standing.CLOSED;
    };
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
