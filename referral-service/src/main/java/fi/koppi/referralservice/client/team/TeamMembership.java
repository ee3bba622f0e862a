package fi.koppi.referralservice.client.team;

import fi.koppi.kit.identifier.PersonId;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.problem.Violation;
import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.TeamMembershipId;
import fi.koppi.referralservice.client.Client;
import fi.koppi.referralservice.client.ClientProblem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's part in the work with a client, on certain days. It never changes but ends. */
@Entity
@Table(name = "team_membership")
public class TeamMembership {

  @Id private UUID id;

  @Column(updatable = false)
  private ClientId clientId;

  @Column(name = "organisation_id", updatable = false)
  private AuthorityId authority;

  @Column(updatable = false)
  private String person;

  @Column(updatable = false)
  @Enumerated(EnumType.STRING)
  private TeamRole role;

  @Column(updatable = false)
  @Enumerated(EnumType.STRING)
  private Administration administration;

  @Column(updatable = false)
  private LocalDate validFrom;

  private @Nullable LocalDate validUntil;

  @Column(updatable = false)
  private Instant assignedAt;

  @Column(updatable = false)
  private @Nullable String assignedBy;

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected TeamMembership() {}

  private TeamMembership(
      TeamMembershipId id,
      ClientId client,
      AuthorityId authority,
      Assignment wish,
      Days days,
      Actor by,
      Instant at) {
    this.id = id.value();
    this.clientId = client;
    this.authority = authority;
    this.person = wish.person().value();
    this.role = wish.role();
    this.administration = wish.administration();
    this.validFrom = days.first();
    this.validUntil = days.last();
    this.assignedAt = at;
    this.assignedBy = by.person();
  }

  /** Makes the membership that somebody wishes for. {@link CaseTeam} decides whether it may be. */
  static TeamMembership of(
      TeamMembershipId id, Client client, Assignment wish, Days days, Actor by, Instant at) {
    return new TeamMembership(id, client.id(), client.authority(), wish, days, by, at);
  }

  /**
   * Gives the days of this membership from a day on to another person, for whom it returns a new
   * one.
   */
  TeamMembership handOver(
      TeamMembershipId to, PersonId heir, LocalDate firstDay, Actor by, Instant at) {
    var days = days();
    var first = firstDay.isAfter(days.first()) ? firstDay : days.first();
    var wish = new Assignment(heir, role, administration, first, days.last());
    validUntil = first.minusDays(1);
    return new TeamMembership(to, clientId, authority, wish, new Days(first, days.last()), by, at);
  }

  /** Ends the membership with a last day, which may be the one before the first. */
  void end(LocalDate lastDay) {
    if (lastDay.isBefore(validFrom.minusDays(1))) {
      var advice =
          "The membership begins on %s: the day before takes it back as a whole."
              .formatted(validFrom);
      throw new Refused(
          ClientProblem.TEAM_MEMBERSHIP_TERM,
          advice,
          List.of(new Violation("/lastDay", "too-early", advice)));
    }
    if (validUntil != null && lastDay.isAfter(validUntil)) {
      throw new Refused(
          ClientProblem.TEAM_MEMBERSHIP_ENDED,
          "Its last day is %s already; assign the person anew for later days."
              .formatted(validUntil));
    }
    validUntil = lastDay;
  }

  public TeamMembershipId id() {
    return new TeamMembershipId(id);
  }

  public ClientId client() {
    return clientId;
  }

  public AuthorityId authority() {
    return authority;
  }

  public PersonId person() {
    return new PersonId(person);
  }

  public TeamRole role() {
    return role;
  }

  public Administration administration() {
    return administration;
  }

  public Days days() {
    return new Days(validFrom, validUntil);
  }

  public Instant assignedAt() {
    return assignedAt;
  }

  /** Returns the person who assigned the member; null where a system did it by itself. */
  public @Nullable String assignedBy() {
    return assignedBy;
  }
}
