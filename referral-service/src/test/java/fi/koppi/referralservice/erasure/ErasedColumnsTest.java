package fi.koppi.referralservice.erasure;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.kit.security.Roles;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.kit.time.Ids;
import fi.koppi.referralservice.Exchange;
import fi.koppi.referralservice.client.api.Database;
import fi.koppi.referralservice.erasure.ErasedColumn.Fate;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.assertj.core.api.SoftAssertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Compares what forgetting leaves in the database with the list of all columns. */
@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
class ErasedColumnsTest {

  private static final String SKILL = "http://data.europa.eu/esco/skill/";
  private static final String CODE = "010190-901R";

  private final String clientReference = "client-" + Ids.unlinkable();
  private final String sentReference = "sent-" + Ids.unlinkable();
  private final String draftReference = "draft-" + Ids.unlinkable();
  @RegisterExtension final Exchange exchange = new Exchange();

  @Test
  void everyColumnIsClassifiedAndEveryClassifiedColumnExists() throws SQLException {
    Set<String> listed = new TreeSet<>();
    for (var column : ErasedColumn.all()) {
      assertThat(listed.add(column.name())).as("%s is listed once", column.name()).isTrue();
    }

    try (var data = Database.asOwner();
        var keys = Database.keysAsOwner()) {
      var columns = new TreeSet<>(columns(data));
      columns(keys).forEach(column -> columns.add(ErasedColumn.KEYS + column));
      assertThat(columns)
          .as("columns of the databases; erasure/columns.txt says what becomes of each")
          .isEqualTo(listed);
    }
  }

  private static List<String> columns(Connection database) throws SQLException {
    return Database.select(
        database,
        """
        select table_name || '.' || column_name
        from information_schema.columns join information_schema.tables
          using (table_schema, table_name)
        where table_schema = 'public' and table_type = 'BASE TABLE'\
        """);
  }

  @Test
  void forgettingClearsAndDeletesWhatTheListSays() throws SQLException {
    var life = fill();
    var rows = rowsOf(life);
    check(rows, true);

    officer()
        .body(Map.of("reason", "Request 2027-118"))
        .post("/v1/clients/" + life.client() + "/forget")
        .then()
        .statusCode(200);

    check(rows, false);
    try (var connection = Database.asOwner()) {
      assertThat(tablesWithAnyOf(connection, life.words())).isEmpty();
    }
  }

  /** Checks that what the list says to be cleared or deleted is there, or is no more. */
  private static void check(Map<String, String> rows, boolean there) throws SQLException {
    try (var data = Database.asOwner();
        var keys = Database.keysAsOwner()) {
      check(column -> column.isOfKeys() ? keys : data, rows, there);
    }
  }

  private static void check(
      Function<ErasedColumn, Connection> databaseOf, Map<String, String> rows, boolean there)
      throws SQLException {
    var softly = new SoftAssertions();
    for (var column : ErasedColumn.all()) {
      if (column.fate() == Fate.CLEARED || column.fate() == Fate.DELETED) {
        var ofClient =
            requireNonNull(rows.get(column.table()), () -> "no rows are told of " + column.table());
        var filled =
            column.fate() == Fate.DELETED
                ? "true"
                : "coalesce(%s::text, '') not in ('', '[]', '{}', '\\x')"
                    .formatted(column.column());
        var found =
            Database.select(
                databaseOf.apply(column),
                "select 1 from %s where (%s) and %s"
                    .formatted(column.tableName(), ofClient, filled));
        softly
            .assertThat(!found.isEmpty())
            .as("%s of the client's rows holds something", column.name())
            .isEqualTo(there);
      }
    }
    softly.assertAll();
  }

  /** Returns the tables of which a row holds one of the words that lead to the person. */
  private static List<String> tablesWithAnyOf(Connection connection, List<String> words)
      throws SQLException {
    Set<String> tables = new TreeSet<>();
    var columns = ErasedColumn.all().stream().filter(column -> !column.isOfKeys());
    for (var table : columns.map(ErasedColumn::table).distinct().toList()) {
      for (var word : words) {
        var query = "select 1 from %s t where t::text like '%%%s%%' limit 1".formatted(table, word);
        if (!Database.select(connection, query).isEmpty()) {
          tables.add(table + " holds " + word);
        }
      }
    }
    return List.copyOf(tables);
  }

  /** The client of the test, and the words that lead to it. */
  private record Life(String client, String sent, List<String> needs, List<String> words) {}

  /** Fills every table that may hold something about a client. */
  private Life fill() throws SQLException {
    String client =
        exchange
            .coach()
            .body(
                Map.of(
                    "externalReference", clientReference,
                    "givenName", "Aino-Testi",
                    "familyName", "Esimerkki",
                    "identityCode", CODE,
                    "languages", List.of("fi", "en"),
                    "contactMode", "DIRECT",
                    "email", "aino@example.fi",
                    "address", "Esimerkkikatu 1",
                    "municipality", "638",
                    "careerGoal", Map.of("description", Map.of("fi", "Hitsaajaksi"))))
            .post("/v1/clients")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    exchange
        .coach()
        .header("If-Match", exchange.coach().get("/v1/clients/" + client).header("ETag"))
        .body(Map.of("identityCode", "010190-903T", "cause", "CORRECTED"))
        .post("/v1/clients/" + client + "/identity-code")
        .then()
        .statusCode(200);
    exchange.consent(client);
    good(officer().body(Map.of("reason", "Notice")), "/v1/clients/" + client + "/security-ban");
    var sent = drafted(client, sentReference);
    exchange.step(exchange.coach(), sent, "submit").then().statusCode(200);
    exchange.admissions().get("/v1/received-referrals/" + sent).then().statusCode(200);
    drafted(client, draftReference);
    var open = need(client);
    var closed = need(client);
    exchange
        .coach()
        .header("If-Match", exchange.coach().get("/v1/unmet-needs/" + closed).header("ETag"))
        .body(Map.of("closedBy", "REFERRAL", "reference", sent))
        .post("/v1/unmet-needs/" + closed + "/close")
        .then()
        .statusCode(200);
    var waiting = exchange.report(sent, "OFFERED", null);
    await("select 1 from parked_event where event_id = '%s'".formatted(waiting));
    lose(sent);
    offerOnCondition(sent);
    var words = List.of(clientReference, sentReference, draftReference, CODE, "aino@example.fi");
    return new Life(client, sent, List.of(open, closed), words);
  }

  /**
   * Makes a dead letter of a report about the referral, as the consumer does, and keeps what is
   * parked from being tried again while the test runs.
   */
  private static void lose(String referral) throws SQLException {
    try (var connection = Database.asOwner()) {
      Database.update(
          connection,
          """
          insert into dead_letter (id, consumer, topic, partition, record_offset, key, event_id,
            type, cause, detail, at)
          values (gen_random_uuid(), 'status-reports', 'topic-%1$s', 0, 0, '%1$s',
            gen_random_uuid(), 'type', 'referral-reason', 'Give one of the reasons.', now())\
          """
              .formatted(referral));
      Database.update(
          connection,
          "update parked_event set next_attempt_at = now() + interval '1 day' where key = '%s'"
              .formatted(referral));
      connection.commit();
    }
  }

  /** Adds a condition as an offer would, which would take the report that has to wait. */
  private static void offerOnCondition(String referral) throws SQLException {
    Database.executeAsOwner(
        """
        insert into offer_condition (id, version, referral_id, code, sealed_text, status, set_at)
        values (gen_random_uuid(), 0, '%s', 'OTHER', 'sealed', 'PENDING', now())\
        """
            .formatted(referral));
  }

  private String drafted(String client, String reference) {
    return exchange
        .coach()
        .body(
            Map.of(
                "clientId",
                client,
                "offeringId",
                exchange.offering,
                "priority",
                "NORMAL",
                "legalBasis",
                "CONSENT",
                "externalReference",
                reference))
        .post("/v1/referrals")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private String need(String client) {
    return good(
        exchange.coach().body(Map.of("skill", SKILL + Ids.unlinkable(), "foundAt", "ASSESSMENT")),
        "/v1/clients/" + client + "/unmet-needs");
  }

  private static String good(RequestSpecification call, String path) {
    var answer = call.post(path);
    assertThat(answer.statusCode()).as(answer.asString()).isLessThan(300);
    return answer.jsonPath().getString("id");
  }

  private static void await(String query) {
    Awaitility.await(query).until(() -> !select(query).isEmpty());
  }

  /** Returns how the client's rows are found in each table, also after it was forgotten. */
  private Map<String, String> rowsOf(Life life) throws SQLException {
    var keys =
        "select encode(key_hash, 'hex') from idempotency_key where subject = '%s'"
            .formatted(life.client());
    var letters = "select id from dead_letter where key = '%s'".formatted(life.sent());
    var ofClient = "client_id = '%s'".formatted(life.client());
    return Map.ofEntries(
        entry("client", "id = '%s'".formatted(life.client())),
        entry("keys/client_key", ofClient),
        entry("former_identity", ofClient),
        entry("security_ban", ofClient),
        entry("security_ban_review", "organisation_id = '%s'".formatted(exchange.authority)),
        entry("referral", ofClient),
        entry("offer_condition", "referral_id = '%s'".formatted(life.sent())),
        entry("unmet_need", "id::text in " + list(life.needs())),
        entry("idempotency_key", "encode(key_hash, 'hex') in " + list(select(keys))),
        entry("parked_event", "key = '%s'".formatted(life.sent())),
        entry("dead_letter", "id::text in " + list(select(letters))));
  }

  private static String list(List<String> values) {
    return values.stream().map("'%s'"::formatted).collect(joining(", ", "(", ")"));
  }

  private static List<String> select(String query) throws SQLException {
    try (var connection = Database.asOwner()) {
      return Database.select(connection, query);
    }
  }

  private RequestSpecification officer() {
    return exchange.as(Roles.PRIVACY_OFFICER, "officer-3");
  }
}
