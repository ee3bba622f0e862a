package fi.koppi.referralservice.clockrule.persistence;

import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.sql.Sql;
import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.ClockRuleId;
import fi.koppi.referralservice.OrganisationId;
import fi.koppi.referralservice.clockrule.ClockKind;
import fi.koppi.referralservice.clockrule.ClockRule;
import fi.koppi.referralservice.clockrule.ClockRules;
import fi.koppi.referralservice.clockrule.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlClockRules implements ClockRules {

  private final Sql sql;

  @Inject
  SqlClockRules(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Optional<ClockRule> find(ClockRuleId id) {
    return withRevisions(
            sql.select("select * from clock_rule where id = ?", SqlClockRules::rule, id.value()))
        .stream()
        .findFirst();
  }

  @Override
  public Optional<ClockRule> lock(ClockRuleId id) {
    return withRevisions(
            sql.select(
                "select * from clock_rule where id = ? for update",
                SqlClockRules::rule,
                id.value()))
        .stream()
        .findFirst();
  }

  @Override
  public Optional<ClockRuleId> findSame(ClockKind kind, boolean fastLane, AuthorityId authority) {
    return sql
        .select(
            """
            select id from clock_rule
            where kind = ? and fast_lane = ? and authority_id = ?\
            """,
            row -> new ClockRuleId(row.getObject("id", UUID.class)),
            kind.name(),
            fastLane,
            authority.value())
        .stream()
        .findFirst();
  }

  @Override
  public List<ClockRule> list(@Nullable Cursor after, int limit) {
    return withRevisions(
        sql.select(
            "select * from clock_rule where id > ? order by id limit ?",
            SqlClockRules::rule,
            after == null ? new UUID(0, 0) : after.uuid(0),
            limit));
  }

  @Override
  public List<ClockRule> all() {
    return withRevisions(
        sql.select("select * from clock_rule order by id", SqlClockRules::rule),
        sql.select(
            "select * from clock_rule_revision order by rule_id, valid_from",
            SqlClockRules::revision));
  }

  @Override
  public void takeTurns() {
    sql.takeTurns("clock-rule");
  }

  @Override
  public void add(ClockRule rule) {
    sql.update(
        """
        insert into clock_rule
          (version, changed_at, by_organisation, by_person, id, kind, fast_lane, authority_id)
        values (?, ?, ?, ?, ?, ?, ?, ?)\
        """,
        rule.version(),
        rule.changedAt(),
        author(rule),
        rule.byPerson(),
        rule.id().value(),
        rule.kind().name(),
        rule.fastLane(),
        rule.authority() == null ? null : rule.authority().value());
    addRevisions(rule);
  }

  @Override
  public void change(ClockRule rule) {
    sql.update(
        """
        update clock_rule set version = ?, changed_at = ?, by_organisation = ?, by_person = ?
        where id = ?\
        """,
        rule.version(),
        rule.changedAt(),
        author(rule),
        rule.byPerson(),
        rule.id().value());
    sql.update("delete from clock_rule_revision where rule_id = ?", rule.id().value());
    addRevisions(rule);
  }

  private void addRevisions(ClockRule rule) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (var revision : rule.revisions()) {
      rows.add(
          new @Nullable Object[] {
            rule.id().value(),
            revision.validFrom(),
            revision.validTo(),
            revision.workingDays(),
            revision.warningPercent(),
            revision.cutOff()
          });
    }
    sql.updateAll(
        """
        insert into clock_rule_revision
          (rule_id, valid_from, valid_to, working_days, warning_percent, cut_off)
        values (?, ?, ?, ?, ?, ?)\
        """,
        rows);
  }

  private static @Nullable UUID author(ClockRule rule) {
    return rule.byOrganisation() == null ? null : rule.byOrganisation().value();
  }

  private List<ClockRule> withRevisions(List<ClockRule> rules) {
    return withRevisions(
        rules,
        sql.select(
            """
            select * from clock_rule_revision where rule_id = any(?::uuid[])
            order by rule_id, valid_from\
            """,
            SqlClockRules::revision,
            rules.stream().map(rule -> rule.id().value()).toList()));
  }

  private static List<ClockRule> withRevisions(List<ClockRule> rules, List<RevisionOf> found) {
    Map<UUID, List<RevisionOf>> revisions =
        found.stream().collect(Collectors.groupingBy(RevisionOf::rule));
    return rules.stream()
        .map(rule ->
            new ClockRule(
                rule.id(),
                rule.version(),
                rule.kind(),
                rule.fastLane(),
                rule.authority(),
                revisions.getOrDefault(rule.id().value(), List.of()).stream()
                    .map(RevisionOf::revision)
                    .toList(),
                rule.changedAt(),
                rule.byOrganisation(),
                rule.byPerson()))
        .toList();
  }

  private static ClockRule rule(ResultSet row) throws SQLException {
    var authority = row.getObject("authority_id", UUID.class);
    var organisation = row.getObject("by_organisation", UUID.class);
    return new ClockRule(
        new ClockRuleId(row.getObject("id", UUID.class)),
        row.getLong("version"),
        ClockKind.valueOf(row.getString("kind")),
        row.getBoolean("fast_lane"),
        authority == null ? null : new AuthorityId(authority),
        List.of(),
        Sql.instant(row, "changed_at"),
        organisation == null ? null : new OrganisationId(organisation),
        row.getString("by_person"));
  }

  private static RevisionOf revision(ResultSet row) throws SQLException {
    return new RevisionOf(
        row.getObject("rule_id", UUID.class),
        new Revision(
            row.getObject("valid_from", LocalDate.class),
            row.getObject("valid_to", LocalDate.class),
            row.getInt("working_days"),
            row.getInt("warning_percent"),
            row.getObject("cut_off", LocalTime.class)));
  }

  /** A revision with the rule that it belongs to. */
  private record RevisionOf(UUID rule, Revision revision) {}
}
