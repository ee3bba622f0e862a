package fi.koppi.referralservice.need;

import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.mirror.MirroredState;
import fi.koppi.kit.sql.JsonColumn;
import fi.koppi.referralservice.NeedId;
import fi.koppi.referralservice.OrganisationId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A competence need, as far as referrals use what partner-service announces of it. */
@Entity
@Table(name = "need")
public class Need extends MirroredState<NeedState> {

  private static final String OPEN = "PUBLISHED";

  private OrganisationId organisationId;
  private String status;

  @JsonColumn private LocalizedText title;

  private int headcount;
  private String municipality;

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected Need() {}

  @SuppressWarnings("NullAway.Init") // the first state fills the fields
  public Need(UUID id) {
    super(id);
  }

  @Override
  protected void replace(NeedState state) {
    organisationId = new OrganisationId(state.organisationId());
    status = state.status();
    title = state.title();
    headcount = state.headcount();
    municipality = state.municipality();
  }

  public NeedId id() {
    return new NeedId(mirroredId());
  }

  public OrganisationId organisation() {
    return organisationId;
  }

  /** Returns whether the need is open. */
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
