package fi.koppi.referralservice.unmetneed;

import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.UnmetNeedId;
import fi.koppi.referralservice.client.ReferredClient;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** A skill that a client lacks and nothing on offer teaches. */
@Entity
@Table(name = "unmet_need")
public class UnmetNeed {

  @Id private UUID id;
  @Version private long version;

  private @Nullable ClientId clientId;

  @Column(updatable = false)
  private AuthorityId authorityId;

  @Column(updatable = false)
  private String skill;

  @Column(updatable = false)
  @Enumerated(EnumType.STRING)
  private FoundAt foundAt;

  @Enumerated(EnumType.STRING)
  private UnmetNeedStatus status;

  @Embedded private @Nullable Closing closing;

  @ElementCollection(fetch = FetchType.EAGER)
  @Fetch(FetchMode.SUBSELECT)
  @CollectionTable(
      name = "unmet_need_status_change",
      joinColumns = @JoinColumn(name = "unmet_need_id"))
  @OrderColumn(name = "position")
  private List<StatusChange> history = new ArrayList<>();

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected UnmetNeed() {}

  private UnmetNeed(UnmetNeedId id, ReferredClient client, EscoUri skill, FoundAt foundAt) {
    this.id = id.value();
    this.clientId = client.id();
    this.authorityId = client.authority();
    this.skill = skill.value();
    this.foundAt = foundAt;
    this.status = UnmetNeedStatus.OPEN;
  }

  static UnmetNeed found(
      UnmetNeedId id, ReferredClient client, EscoUri skill, FoundAt foundAt, Actor by, Instant at) {
    var need = new UnmetNeed(id, client, skill, foundAt);
    need.remember(by.person(), at);
    return need;
  }

  void close(Closing how, Actor by, Instant at) {
    end(how, by.person(), at);
  }

  /**
   * Cuts the unmet need off from its client, who is erased: one that is open ends, and nothing
   * leads from it to the person any more. Figures that counted it stay.
   */
  void cutOffFromClient(Instant at) {
    var ended = new Closing(Closing.By.OTHER, null);
    if (status == UnmetNeedStatus.OPEN) {
      end(ended, null, at);
    }
    closing = ended;
    clientId = null;
  }

  private void end(Closing how, @Nullable String person, Instant at) {
    if (!status.next().contains(UnmetNeedStatus.CLOSED)) {
      throw new Refused(UnmetNeedProblem.UNMET_NEED_CLOSED, "There is nothing left to close.");
    }
    status = UnmetNeedStatus.CLOSED;
    closing = how;
    remember(person, at);
  }

  private void remember(@Nullable String person, Instant at) {
    history.add(new StatusChange(status, at, authorityId, person));
  }

  public UnmetNeedId id() {
    return new UnmetNeedId(id);
  }

  public long version() {
    return version;
  }

  /** Returns whether the client was erased, so that nobody knows any more whose need it was. */
  boolean isCutOff() {
    return clientId == null;
  }

  public ClientId client() {
    if (clientId == null) {
      throw new IllegalStateException("an unmet need that was cut off from its client");
    }
    return clientId;
  }

  public AuthorityId authority() {
    return authorityId;
  }

  public EscoUri skill() {
    return new EscoUri(skill);
  }

  public FoundAt foundAt() {
    return foundAt;
  }

  public UnmetNeedStatus status() {
    return status;
  }

  public @Nullable Closing closing() {
    return closing;
  }

  public List<StatusChange> history() {
    return List.copyOf(history);
  }
}
