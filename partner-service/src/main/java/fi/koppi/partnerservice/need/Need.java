package fi.koppi.partnerservice.need;

import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MunicipalityCode;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.sql.JsonColumn;
import fi.koppi.partnerservice.NeedId;
import fi.koppi.partnerservice.OrganisationId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Skills that an organisation of working life needs, now or later. */
@Entity
@Table(name = "need")
public class Need {

  @Id private UUID id;
  @Version private long version;
  private OrganisationId organisationId;

  @Enumerated(EnumType.STRING)
  private NeedStatus status;

  @Enumerated(EnumType.STRING)
  private NeedKind kind;

  @JsonColumn private LocalizedText title;

  @JsonColumn private @Nullable LocalizedText description;

  private int headcount;

  @JsonColumn private List<String> skills;

  private @Nullable String occupation;
  private String municipality;
  private @Nullable LocalDate neededBy;

  @ElementCollection
  @CollectionTable(name = "need_status_change", joinColumns = @JoinColumn(name = "need_id"))
  @OrderColumn(name = "position")
  private List<StatusChange> history = new ArrayList<>();

  @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
  protected Need() {}

  private Need(NeedId id, OrganisationId organisation, NeedDetails details) {
    this.id = id.value();
    this.organisationId = organisation;
    this.status = NeedStatus.DRAFT;
    this.kind = details.kind();
    this.title = details.title();
    this.description = details.description();
    this.headcount = details.headcount();
    this.skills = details.skills().stream().map(EscoUri::value).toList();
    this.occupation = details.occupation() == null ? null : details.occupation().value();
    this.municipality = details.municipality().value();
    this.neededBy = details.neededBy();
  }

  static Need draft(
      NeedId id, OrganisationId organisation, NeedDetails details, Actor by, Instant at) {
    var need = new Need(id, organisation, details);
    need.recordStatus(by, at);
    return need;
  }

  NeedEvent.Drafted drafted() {
    return new NeedEvent.Drafted(this, history.getFirst().at());
  }

  NeedEvent.Published publish(Actor by, Instant at) {
    moveTo(NeedStatus.PUBLISHED, by, at);
    return new NeedEvent.Published(this, at);
  }

  NeedEvent.Filled fill(Actor by, Instant at) {
    moveTo(NeedStatus.FILLED, by, at);
    return new NeedEvent.Filled(this, at);
  }

  NeedEvent withdraw(Actor by, Instant at) {
    var draft = status == NeedStatus.DRAFT;
    moveTo(NeedStatus.WITHDRAWN, by, at);
    return draft ? new NeedEvent.Discarded(this, at) : new NeedEvent.Withdrawn(this, at);
  }

  private void moveTo(NeedStatus target, Actor by, Instant at) {
    if (!status.next().contains(target)) {
      throw new Refused(
          NeedProblem.NEED_STATUS, "A need that is %s cannot become %s.".formatted(status, target));
    }
    status = target;
    recordStatus(by, at);
  }

  private void recordStatus(Actor by, Instant at) {
    history.add(new StatusChange(status, at, new OrganisationId(by.organisation()), by.person()));
  }

  public NeedId id() {
    return new NeedId(id);
  }

  public long version() {
    return version;
  }

  public OrganisationId organisation() {
    return organisationId;
  }

  public NeedStatus status() {
    return status;
  }

  /** Returns when the need was published, or null before. */
  public @Nullable Instant publishedAt() {
    return history.stream()
        .filter(change -> change.status() == NeedStatus.PUBLISHED)
        .map(StatusChange::at)
        .findFirst()
        .orElse(null);
  }

  public NeedDetails details() {
    return new NeedDetails(
        kind,
        title,
        description,
        headcount,
        skills.stream().map(EscoUri::new).toList(),
        occupation == null ? null : new EscoUri(occupation),
        new MunicipalityCode(municipality),
        neededBy);
  }

  public List<StatusChange> history() {
    return List.copyOf(history);
  }
}
