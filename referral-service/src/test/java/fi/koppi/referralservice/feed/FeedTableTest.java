package fi.koppi.referralservice.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.koppi.kit.feed.ChangeFeed;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.sql.Sql;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.kit.time.Ids;
import fi.koppi.referralservice.Exchange;
import fi.koppi.referralservice.access.RowAccess;
import fi.koppi.referralservice.client.api.Database;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests which entries of the feed the service's own user sees, and what a page costs. */
@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
class FeedTableTest {

  private static final int ENTRIES = 100_000;
  private static final int PAGE = 50;
  private static final Pattern ROWS = Pattern.compile("actual .* rows=([0-9.]+) ");

  private final UUID party = Ids.unlinkable();
  private final RowAccess rows;
  private final Sql sql;

  FeedTableTest(RowAccess rows, Sql sql) {
    this.rows = rows;
    this.sql = sql;
  }

  @BeforeEach
  void fill() throws SQLException {
    try (var owner = Database.asOwner()) {
      Database.update(
          owner,
          """
          insert into feed_entry (party, writer, subject_kind, subject_id, kind, status, version, at)
          select case when n %% 5 = 0 then '%s'::uuid else gen_random_uuid() end,
            (1 + n / 200)::text::xid8, 'GENERATED', gen_random_uuid(), 'STATUS', 'CAUGHT', 1, now()
          from generate_series(1, %d) n\
          """
              .formatted(party, ENTRIES));
      Database.update(owner, "analyze feed_entry");
      owner.commit();
    }
  }

  @AfterEach
  void empty() throws SQLException {
    try (var owner = Database.asOwner()) {
      Database.update(owner, "delete from feed_entry where subject_kind = 'GENERATED'");
      owner.commit();
    }
  }

  @ParameterizedTest
  @CsvSource({"AUTHORITY, 0", "AUTHORITY, 250", "PROVIDER, 0", "PROVIDER, 250"})
  void pageIsReadInTheOrderOfTheIndex(String side, int transaction) {
    var plan = explained(side, transaction);

    assertThat(plan)
        .anyMatch(line -> line.contains("Index Scan using feed_entry_pkey on feed_entry"))
        .anyMatch(line -> line.contains("Index Cond") && line.contains("ROW(writer, entry) >"))
        .noneMatch(line -> line.contains("Sort") || line.contains("Seq Scan"))
        .noneMatch(line -> line.contains("Rows Removed"));
  }

  @ParameterizedTest
  @CsvSource({"AUTHORITY, 0", "AUTHORITY, 499", "PROVIDER, 250", "PROVIDER, 499"})
  void pageTouchesAsManyRowsAsItHasWhereverItBegins(String side, int transaction) {
    var plan = explained(side, transaction);

    assertThat(plan).noneMatch(line -> line.contains("Seq Scan"));
    assertThat(plan).allMatch(line -> rows(line) <= 2 * PAGE);
  }

  @Test
  void partyIsShownItsOwnEntriesOnly() throws SQLException {
    try (var service = Database.asService()) {
      Database.serve(service, "AUTHORITY", party);
      var own = Database.select(service, "select distinct party from feed_entry");
      Database.serve(service, "EMPLOYER", party);
      var ofAnotherSide = Database.select(service, "select distinct party from feed_entry");

      assertThat(own).containsExactly(party.toString());
      assertThat(ofAnotherSide).isEmpty();
    }
  }

  @Test
  void entryForSomebodyElseIsAboutAReferralThatIsSeen() throws SQLException {
    try (var service = Database.asService()) {
      Database.serve(service, "AUTHORITY", party);

      assertThatThrownBy(() -> Database.update(service, entryOfNoReferral()))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("row-level security");
    }
  }

  @Test
  void replicasOfTheReleaseBeforeReadAndWriteTheSameFeed() throws SQLException {
    try (var exchange = Exchange.open();
        var service = Database.asService()) {
      var referral = exchange.submitted();
      Database.serve(service, "AUTHORITY", exchange.authority);

      Database.update(service, entryOfTheReleaseBefore(referral));

      var kinds = "select kind from %s where %s = '%s' order by writer, entry";
      assertThat(Database.select(service, kinds.formatted("change", "referral_id", referral)))
          .containsExactly("STATUS", "SEAT");
      assertThat(Database.select(service, kinds.formatted("feed_entry", "subject_id", referral)))
          .containsExactly("STATUS", "SEAT");
    }
  }

  private List<String> explained(String side, int transaction) {
    return QuarkusTransaction.requiringNew()
        .call(() -> {
          rows.as(new Actor(party, OrganisationType.valueOf(side), "explainer", Set.of(), null));
          return sql.select(
              "explain (analyze, costs off) " + ChangeFeed.READ,
              row -> row.getString(1),
              party,
              String.valueOf(transaction),
              0,
              PAGE);
        });
  }

  private static double rows(String line) {
    var rows = ROWS.matcher(line);
    return rows.find() ? Double.parseDouble(rows.group(1)) : 0;
  }

  private static String entryOfNoReferral() {
    return """
    insert into feed_entry (party, subject_kind, subject_id, kind, status, version, at)
    values (gen_random_uuid(), 'REFERRAL', gen_random_uuid(), 'STATUS', 'CAUGHT', 1, now())\
    """;
  }

  private static String entryOfTheReleaseBefore(String referral) {
    return """
    insert into change (referral_id, authority_id, provider_id, kind, status, version, at)
    select id, authority_id,
      case when catch_started_at is not null then provider_id end, 'SEAT', status, version, now()
    from referral where id = '%s'\
    """
        .formatted(referral);
  }
}
