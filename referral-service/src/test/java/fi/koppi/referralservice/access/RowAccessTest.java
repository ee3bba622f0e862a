package fi.koppi.referralservice.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.koppi.kit.sql.Sql;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.kit.time.Ids;
import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.client.api.Database;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests that the service's own database user sees no foreign rows, even if the service forgets a
 * condition.
 */
@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
class RowAccessTest {

  private static final List<String> OF_CLIENT =
      List.of(
          "client_key",
          "security_ban",
          "consent",
          "referral",
          "seat_request",
          "erasure_notice",
          "offer_condition",
          "training_proposal",
          "training_intensity");

  private final UUID authority = Ids.unlinkable();
  private final UUID client = Ids.unlinkable();
  private final RowAccess rows;
  private final Sql sql;
  private Connection service;

  @SuppressWarnings("NullAway.Init") // the connection is opened before each test
  RowAccessTest(RowAccess rows, Sql sql) {
    this.rows = rows;
    this.sql = sql;
  }

  /** Returns the tables of which an authority sees the rows of its own clients only. */
  private static List<String> tables() {
    return Stream.concat(Stream.of("client"), OF_CLIENT.stream()).toList();
  }

  @BeforeEach
  void registerAClient() throws SQLException {
    service = Database.asService();
    Database.serve(service, "AUTHORITY", authority);
    insertClientOf(authority);
    for (var table : OF_CLIENT) {
      insertInto(table);
    }
  }

  @AfterEach
  void leaveNothing() throws SQLException {
    service.close();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void authoritySeesItsOwnRowsAndNoOtherDoes(String table) throws SQLException {
    assertThat(Database.select(service, "select 1 from " + table)).hasSize(1);

    Database.serve(service, "AUTHORITY", Ids.unlinkable());

    assertThat(Database.select(service, "select 1 from " + table)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void transactionThatServesNobodySeesNothing(String table) throws SQLException {
    Database.select(
        service,
        "select set_config('koppi.side', '', true), set_config('koppi.organisation', '', true)");

    assertThat(Database.select(service, "select 1 from " + table)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"PROVIDER", "EMPLOYER", "PLATFORM"})
  void authoritysRowsShowOnNoOtherSide(String side) throws SQLException {
    Database.serve(service, side, authority);

    assertThat(Database.select(service, "select 1 from client")).isEmpty();
  }

  @Test
  void collegeSeesTheNoticesToItselfAlone() throws SQLException {
    var college =
        UUID.fromString(
            Database.select(service, "select provider_id from erasure_notice").getFirst());

    Database.serve(service, "PROVIDER", college);
    assertThat(Database.select(service, "select 1 from erasure_notice")).hasSize(1);

    Database.serve(service, "PROVIDER", Ids.unlinkable());
    assertThat(Database.select(service, "select 1 from erasure_notice")).isEmpty();
  }

  @Test
  void connectionThatWasNeverToldSeesNothing() throws SQLException {
    try (var fresh = Database.asService()) {
      for (var table : tables()) {
        assertThat(Database.select(fresh, "select 1 from " + table)).isEmpty();
      }
    }
  }

  @Test
  void rowOfAnotherOrganisationCannotBeWritten() {
    assertThatThrownBy(() -> insertClientOf(Ids.unlinkable()))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("row-level security");
  }

  @Test
  void serviceUserOwnsNothingAndPassesNoPolicy() throws SQLException {
    var owned =
        "select 1 from pg_class where relowner = (select oid from pg_roles where rolname"
            + " = current_user)";
    var privileged =
        "select 1 from pg_roles where rolname = current_user and (rolbypassrls or rolsuper)";

    assertThat(Database.select(service, owned)).isEmpty();
    assertThat(Database.select(service, privileged)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update access_log set reason = 'none'",
        "delete from access_log",
        "update access_log set person = 'somebody-else'",
        "delete from consent",
        "update consent set valid_until = '2099-01-01'",
        "update erasure_notice set told_at = now()",
        "delete from erasure_notice",
        "update offer_condition set code = 'OTHER'",
        "delete from offer_condition",
        "update training_proposal set kind = 'PAUSE'",
        "delete from training_proposal",
        "update training_intensity set percent = 100",
        "delete from training_intensity",
        "update client_key set purpose = 'SECURITY_BAN'",
        "delete from client",
        "alter table client disable row level security",
      })
  void serviceUserCannotRewriteWhatIsAppendOnly(String statement) {
    assertThatThrownBy(() -> Database.update(service, statement))
        .isInstanceOf(SQLException.class)
        .extracting(e -> ((SQLException) e).getSQLState())
        .isEqualTo("42501");
  }

  @ParameterizedTest
  @ValueSource(strings = {"AUTHORITY", "PROVIDER", "EMPLOYER", "PLATFORM"})
  void accessLogShowsTheOwnOrganisationsLinesOnly(String side) throws SQLException {
    Database.serve(service, side, authority);
    insertLineOf(authority);

    var own = Database.select(service, "select organisation_id from access_log");
    Database.serve(service, side, Ids.unlinkable());

    assertThat(own).containsOnly(authority.toString());
    assertThat(Database.select(service, "select 1 from access_log")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"AUTHORITY", "PROVIDER", "EMPLOYER", "PLATFORM"})
  void lineOfAnotherOrganisationCannotBeWritten(String side) throws SQLException {
    Database.serve(service, side, authority);

    assertThatThrownBy(() -> insertLineOf(Ids.unlinkable()))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("row-level security");
  }

  @Test
  void lineCannotBeWrittenByATransactionThatServesNobody() throws SQLException {
    try (var fresh = Database.asService()) {
      assertThatThrownBy(() -> Database.update(fresh, lineOf(authority)))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("row-level security");
    }
  }

  @Test
  void systemAddsLinesForOthersAndReadsNone() throws SQLException {
    Database.select(
        service,
        "select set_config('koppi.side', 'SYSTEM', true), set_config('koppi.organisation', '', true)");

    insertLineOf(Ids.unlinkable());

    assertThat(Database.select(service, "select 1 from access_log")).isEmpty();
  }

  @Test
  void linesAboutAClientShowToItsAuthorityWhoeverWroteThem() throws SQLException {
    var college = Ids.unlinkable();
    Database.serve(service, "PROVIDER", college);
    insertLineOf(college);
    Database.serve(service, "AUTHORITY", authority);

    var shown = linesAboutTheClient();
    Database.serve(service, "AUTHORITY", Ids.unlinkable());

    assertThat(shown).containsExactly(college.toString());
    assertThat(linesAboutTheClient()).isEmpty();
  }

  @Test
  void ownerOfTheTablesSeesNothingEitherUnlessItSaysSo() throws SQLException {
    try (var owner = Database.asOwner()) {
      Database.serve(owner, "AUTHORITY", Ids.unlinkable());

      assertThat(Database.select(owner, "select 1 from client")).isEmpty();
    }
  }

  @Test
  void settingNeedsATransaction() {
    assertThatThrownBy(() -> rows.asAuthority(new AuthorityId(authority)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void settingEndsWithItsTransaction() {
    QuarkusTransaction.requiringNew().run(() -> rows.asAuthority(new AuthorityId(authority)));

    assertThat(QuarkusTransaction.requiringNew().call(this::side)).isEmpty();
  }

  @Test
  void settingOfAnEarlierTransactionIsMadeAgain() {
    var first = QuarkusTransaction.requiringNew().call(() -> sides(authority));
    var second = QuarkusTransaction.requiringNew().call(() -> sides(authority));

    assertThat(first).containsExactly("AUTHORITY " + authority);
    assertThat(second).isEqualTo(first);
  }

  @Test
  void lastSettingHoldsHoweverOftenTheSideChanges() {
    var other = Ids.unlinkable();

    var sides = QuarkusTransaction.requiringNew().call(() -> sides(authority, other, authority));

    assertThat(sides)
        .containsExactly("AUTHORITY " + authority, "AUTHORITY " + other, "AUTHORITY " + authority);
  }

  /** Returns the side after each authority has been set, twice as openers do. */
  private List<String> sides(UUID... authorities) {
    return Stream.of(authorities)
        .map(AuthorityId::new)
        .map(id -> {
          rows.asAuthority(id);
          rows.asAuthority(id);
          return side();
        })
        .toList();
  }

  private String side() {
    return sql.select(
            "select concat_ws(' ', nullif(current_setting('koppi.side', true), ''),"
                + " nullif(current_setting('koppi.organisation', true), ''))",
            row -> row.getString(1))
        .getFirst();
  }

  private List<String> linesAboutTheClient() throws SQLException {
    return Database.select(
        service,
        """
        select organisation_id from access_log_about('%s', null, null, null, null, '2000-01-01',
          '2100-01-01', 0, 10)\
        """
            .formatted(client));
  }

  private void insertLineOf(UUID organisation) throws SQLException {
    Database.update(service, lineOf(organisation));
  }

  private String lineOf(UUID organisation) {
    return """
    insert into access_log (at, organisation_id, oauth_client, action, client_id)
    values (now(), '%s', 'system', 'READ', '%s')\
    """
        .formatted(organisation, client);
  }

  private void insertClientOf(UUID organisation) throws SQLException {
    var id = organisation.equals(authority) ? client : Ids.unlinkable();
    Database.insertClient(service, id, organisation);
  }

  /** Inserts a row of the client, whose id also serves for its only referral. */
  private void insertInto(String table) throws SQLException {
    var values =
        switch (table) {
          case "client_key" ->
              "(client_id, organisation_id, purpose, master_key_id, wrapped, created_at)"
                  + " values ('%s', '%s', 'PERSONAL_DATA', 'x', 'x', now())";
          case "security_ban" -> "(client_id, organisation_id, sealed) values ('%s', '%s', 'x')";
          case "referral" ->
              "(client_id, authority_id, id, version, provider_id, offering_id, priority,"
                  + " legal_basis, status) values ('%1$s', '%2$s', '%1$s', 0, gen_random_uuid(),"
                  + " gen_random_uuid(), 'NORMAL', 'STATUTE', 'DRAFT')";
          case "seat_request" ->
              "(referral_id, id, version, offering_id, status, requested_at, accepted)"
                  + " values ('%1$s', gen_random_uuid(), 0, gen_random_uuid(), 'REQUESTED', now(),"
                  + " false)";
          case "offer_condition" ->
              "(referral_id, id, version, code, status, set_at)"
                  + " values ('%1$s', gen_random_uuid(), 0, 'INTERVIEW', 'PENDING', now())";
          case "training_proposal" ->
              "(referral_id, id, version, kind, new_end_day, reason, status, proposed_at, due_at)"
                  + " values ('%1$s', gen_random_uuid(), 0, 'EXTEND', now(), 'OTHER', 'PENDING',"
                  + " now(), now())";
          case "training_intensity" ->
              "(referral_id, id, version, first_day, percent, recorded_at)"
                  + " values ('%1$s', gen_random_uuid(), 0, now(), 60, now())";
          case "erasure_notice" ->
              "(client_id, authority_id, referral_id, provider_id, told_at)"
                  + " values ('%1$s', '%2$s', '%1$s', gen_random_uuid(), now())";
          default ->
              "(client_id, organisation_id, id, purpose, recipient_organisation, categories,"
                  + " valid_until, given_at) values ('%s', '%s', gen_random_uuid(), 'x',"
                  + " gen_random_uuid(), '[]', now(), now())";
        };
    Database.update(service, ("insert into " + table + values).formatted(client, authority));
  }
}
