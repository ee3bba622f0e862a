package fi.koppi.referralservice.clockrule;

import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.kit.problem.Violation;
import fi.koppi.kit.time.WorkingDays;
import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.ClockRuleId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tests of what makes a series of revisions, and of the rule that a clock gets from it. */
class SeriesRuleTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 1, 11);
  private static final LocalDate TOMORROW = TODAY.plusDays(1);
  private static final Revision PRESENT = revision("2020-01-01", null, 5);

  @Test
  void presentRevisionMayEndTodayAndBeFollowed() {
    assertThat(
            broken(
                List.of(PRESENT),
                true,
                revision("2020-01-01", "2027-01-11", 5),
                revision("2027-01-12", null, 4)))
        .isEmpty();
  }

  @Test
  void gapAndOverlapAreRefused() {
    assertThat(
            broken(
                List.of(),
                false,
                revision("2027-02-01", "2027-02-28", 5),
                revision("2027-03-02", "2027-03-31", 5),
                revision("2027-03-31", null, 5)))
        .containsExactly("/revisions/2/validFrom overlap", "/revisions/1/validFrom gap");
    assertThat(
            broken(
                List.of(), false, revision("2027-02-01", null, 5), revision("2027-03-01", null, 4)))
        .containsExactly("/revisions/1/validFrom overlap");
    assertThat(broken(List.of(), false, revision("2027-02-02", "2027-02-01", 5)))
        .containsExactly("/revisions/0/validTo order");
  }

  @Test
  void whatHasBegunStaysAsItIs() {
    var over = revision("2020-01-01", "2026-12-31", 5);
    var present = revision("2027-01-01", null, 4);

    assertThat(broken(List.of(over, present), true, present)).containsExactly("/revisions begun");
    assertThat(broken(List.of(PRESENT), true, revision("2020-01-01", null, 6)))
        .containsExactly("/revisions begun");
    assertThat(
            broken(
                List.of(PRESENT),
                true,
                revision("2020-01-01", "2027-01-10", 5),
                revision("2027-01-11", null, 4)))
        .containsExactly("/revisions begun", "/revisions/1/validFrom past");
  }

  @Test
  void nothingBeginsTodayOrBefore() {
    assertThat(broken(List.of(), false, revision(TODAY.toString(), null, 5)))
        .containsExactly("/revisions/0/validFrom past");
    assertThat(broken(List.of(), false, revision(TOMORROW.toString(), null, 5))).isEmpty();
  }

  @Test
  void onlyTheRuleOfAnAuthorityEnds() {
    assertThat(broken(List.of(PRESENT), true, revision("2020-01-01", "2027-12-31", 5)))
        .containsExactly("/revisions/0/validTo end");
    assertThat(broken(List.of(PRESENT), false, revision("2020-01-01", "2027-12-31", 5))).isEmpty();
  }

  @Test
  void clockRunsByTheRevisionOfItsStartAndByItsAuthoritysRuleFirst() {
    var authority = new AuthorityId(new UUID(0, 9));
    var general = List.of(revision("2020-01-01", "2027-01-31", 5), revision("2027-02-01", null, 3));
    var own = List.of(revision("2027-02-03", "2027-02-05", 4));
    var rules =
        new RulesInForce(
            new ClockRuleQueries(
                new KnownRules(List.of(rule(1, null, general), rule(2, authority, own)))));
    var terms = new Terms(rules, new WorkingDays(false));

    assertThat(days(terms, authority, "2027-01-31T21:59:59Z")).isEqualTo(5);
    assertThat(days(terms, authority, "2027-01-31T22:00:00Z")).isEqualTo(3);
    assertThat(days(terms, authority, "2027-02-03T08:00:00Z")).isEqualTo(4);
    assertThat(days(terms, authority, "2027-02-06T08:00:00Z")).isEqualTo(3);
    assertThat(days(terms, new AuthorityId(new UUID(0, 8)), "2027-02-03T08:00:00Z")).isEqualTo(3);
  }

  private static int days(Terms terms, AuthorityId authority, String start) {
    return terms
        .of(ClockKind.CATCH, false, authority, Instant.parse(start))
        .rule()
        .revision()
        .workingDays();
  }

  private static ClockRule rule(int n, @Nullable AuthorityId authority, List<Revision> revisions) {
    return new ClockRule(
        new ClockRuleId(new UUID(0, n)),
        0,
        ClockKind.CATCH,
        false,
        authority,
        revisions,
        Instant.EPOCH,
        null,
        null);
  }

  private static List<String> broken(List<Revision> before, boolean general, Revision... after) {
    return SeriesRule.allViolations(new Series(before, Arrays.asList(after), general, TODAY))
        .stream()
        .map(SeriesRuleTest::shown)
        .toList();
  }

  private static String shown(Violation violation) {
    return violation.pointer() + " " + violation.code();
  }

  private static Revision revision(String from, @Nullable String to, int days) {
    return new Revision(
        LocalDate.parse(from),
        to == null ? null : LocalDate.parse(to),
        days,
        80,
        LocalTime.of(15, 0));
  }
}
