package fi.koppi.referralservice.clockrule;

import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.ClockRuleId;
import fi.koppi.referralservice.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rule of one kind of clock in one lane, as a series of revisions of which one holds on each
 * day.
 *
 * @param authority the authority whose referrals it is for; null for the general rule, which holds
 *     wherever the authority has none of its own
 * @param byOrganisation the organisation that changed it last; null for what came with the service
 * @param byPerson the acting person's id at that organisation, if one was given
 */
public record ClockRule(
    ClockRuleId id,
    long version,
    ClockKind kind,
    boolean fastLane,
    @Nullable AuthorityId authority,
    List<Revision> revisions,
    Instant changedAt,
    @Nullable OrganisationId byOrganisation,
    @Nullable String byPerson) {

  public ClockRule {
    revisions = List.copyOf(revisions);
  }

  static ClockRule write(
      ClockRuleId id,
      ClockKind kind,
      boolean fastLane,
      AuthorityId authority,
      List<Revision> revisions,
      Actor by,
      Instant at) {
    return new ClockRule(
        id,
        0,
        kind,
        fastLane,
        authority,
        revisions,
        at,
        new OrganisationId(by.organisation()),
        by.person());
  }

  ClockRule revise(List<Revision> next, Actor by, Instant at) {
    return new ClockRule(
        id,
        version + 1,
        kind,
        fastLane,
        authority,
        next,
        at,
        new OrganisationId(by.organisation()),
        by.person());
  }

  /** Returns the revision that holds on a day. */
  public Optional<Revision> on(LocalDate day) {
    return revisions.stream().filter(revision -> revision.holdsOn(day)).findFirst();
  }
}
