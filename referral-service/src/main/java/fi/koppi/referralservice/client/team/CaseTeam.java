package fi.koppi.referralservice.client.team;

import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.problem.Violation;
import fi.koppi.referralservice.client.ClientProblem;
import java.time.LocalDate;
import java.util.List;

/** All memberships of one client, past and future ones too, and the rules between them. */
record CaseTeam(List<TeamMembership> members) {

  CaseTeam {
    members = List.copyOf(members);
  }

  /**
   * Returns the days of a wish that keeps the rules about a single membership.
   *
   * @param today the first day of one that names none
   */
  static Days days(Assignment wish, LocalDate today) {
    var first = wish.validFrom() == null ? today : wish.validFrom();
    var last = wish.validUntil();
    if (last == null && wish.role() == TeamRole.SUBSTITUTE) {
      throw refused("/validUntil", "required", "A substitution has a last day.");
    }
    if (last != null && last.isBefore(first)) {
      throw refused("/validUntil", "too-early", "The last day is the first or a later one.");
    }
    if (wish.role() != TeamRole.OTHER
        && wish.administration() != Administration.EMPLOYMENT_SERVICES) {
      throw new Refused(
          ClientProblem.TEAM_ROLE,
          "People of other administrations are in the team as OTHER.",
          List.of(
              new Violation(
                  "/administration", "role", "is EMPLOYMENT_SERVICES for every role but OTHER")));
    }
    return new Days(first, last);
  }

  /**
   * Makes room for somebody who joins: a coach without a last day ends with the day before another
   * one begins. Whatever else is in the way is refused.
   */
  void makeRoomFor(Assignment wish, Days days) {
    if (wish.role() == TeamRole.COACH) {
      members.stream()
          .filter(member -> member.role() == TeamRole.COACH)
          .filter(member -> !member.person().equals(wish.person()))
          .filter(member -> member.days().last() == null)
          .filter(member -> !member.days().first().isAfter(days.first()))
          .forEach(member -> member.end(days.first().minusDays(1)));
    }
    if (members.stream().anyMatch(member -> isInTheWay(member, wish, days))) {
      throw new Refused(
          ClientProblem.TEAM_MEMBERSHIP_OVERLAPS,
          wish.role().isOfOne()
              ? "Another %s has some of these days; end that membership first."
                  .formatted(wish.role())
              : "The person has this role on some of these days already.");
    }
  }

  private static boolean isInTheWay(TeamMembership member, Assignment wish, Days days) {
    return member.role() == wish.role()
        && (wish.role().isOfOne() || member.person().equals(wish.person()))
        && member.days().overlap(days);
  }

  private static Refused refused(String pointer, String code, String advice) {
    return new Refused(
        ClientProblem.TEAM_MEMBERSHIP_TERM, advice, List.of(new Violation(pointer, code, advice)));
  }
}
