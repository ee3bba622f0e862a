package fi.koppi.systemtests.journey;

import static org.apache.kafka.common.acl.AclOperation.DESCRIBE;
import static org.apache.kafka.common.acl.AclOperation.READ;
import static org.apache.kafka.common.acl.AclOperation.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import fi.koppi.local.Suite;
import fi.koppi.systemtests.SuiteExtension;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests the process that makes the topics and rights of colleges: what it may see itself, and that
 * a college loses its rights when it closes.
 */
@ExtendWith(SuiteExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class AdmissionChannelsIT {

  private static final String NO_PRIVILEGE = "42501";

  private final Suite suite;

  AdmissionChannelsIT(Suite suite) {
    this.suite = suite;
  }

  @Test
  void processReadsCollegesAndNothingElse() throws SQLException {
    try (var connection = asProcess()) {
      assertThat(
              names(
                  connection,
                  """
                  select relname from pg_class
                  where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm')
                    and has_table_privilege(oid, 'select') order by relname
                  """))
          .containsExactly("flyway_schema_history", "provider");
      assertThat(
              names(
                  connection,
                  """
                  select relname || '.' || attname from pg_attribute join pg_class c on c.oid = attrelid
                  where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm')
                    and attnum > 0 and not attisdropped
                    and has_column_privilege(c.oid, attnum, 'insert, update') order by 1
                  """))
          .containsExactly("provider.granted_principal");
      assertThat(
              names(
                  connection,
                  """
                  select proname from pg_proc
                  where pronamespace = 'public'::regnamespace and prosecdef
                    and prorettype <> 'trigger'::regtype and has_function_privilege(oid, 'execute')
                  """))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select * from client",
        "select * from referral",
        "select * from access_log",
        "select * from outbox",
        "update provider set status = 'CLOSED'",
        "delete from provider",
        "create table mine (id int)"
      })
  void databaseRefusesTheProcessEverythingElse(String statement) throws SQLException {
    try (var connection = asProcess()) {
      connection.setAutoCommit(false);

      var refusal =
          catchThrowableOfType(
              SQLException.class, () -> connection.createStatement().execute(statement));

      assertThat(refusal.getSQLState()).isEqualTo(NO_PRIVILEGE);
    }
  }

  @Test
  void processIsNoUserOfTheKeysDatabase() {
    var login = suite.databaseOfAdmissionChannels();
    String keys = login.url().replaceFirst("/referral$", "/referral_keys");

    var refusal =
        catchThrowableOfType(
            SQLException.class,
            () -> DriverManager.getConnection(keys, login.user(), login.password()).close());

    assertThat(keys).isNotEqualTo(login.url());
    assertThat(refusal.getSQLState()).isEqualTo(NO_PRIVILEGE);
  }

  /**
   * Closes a college whose connections to the broker are open, and then lets the event that had
   * announced it arrive again.
   */
  @Test
  void closedCollegeLosesItsRightsAndGetsThemNoMoreByAReplay() {
    try (var college = new ClosingCollege(suite)) {
      college.register();
      await("the rights").atMost(Scene.PATIENCE).until(college::mayReport);
      await("the right to read").atMost(Scene.PATIENCE).until(college::mayRead);
      var announced = college.announcements().getFirst();
      assertThat(college.rightsOfServiceOn(college.referralTopic()))
          .containsExactlyInAnyOrder(WRITE, DESCRIBE);
      assertThat(college.rightsOfServiceOn(college.statusTopic()))
          .containsExactlyInAnyOrder(READ, DESCRIBE);

      college.closeDown(0);

      await("the end of the rights").atMost(Scene.PATIENCE).until(() -> college.rights().isEmpty());
      await("no report").atMost(Scene.PATIENCE).until(() -> !college.mayReport());
      await("no reading").atMost(Scene.PATIENCE).until(() -> !college.mayRead());

      var replayed = college.replay(announced);

      await("the replay").atMost(Scene.PATIENCE).until(() -> college.isTaken(replayed));
      // Rights are settled once a second.
      await("no rights")
          .during(Duration.ofSeconds(4))
          .atMost(Scene.PATIENCE)
          .until(() -> college.rights().isEmpty());
      assertThat(college.mayReport()).isFalse();
      assertThat(college.mayRead()).isFalse();
    }
  }

  private Connection asProcess() throws SQLException {
    var login = suite.databaseOfAdmissionChannels();
    return DriverManager.getConnection(login.url(), login.user(), login.password());
  }

  private static List<String> names(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      List<String> names = new ArrayList<>();
      while (rows.next()) {
        names.add(rows.getString(1));
      }
      return names;
    }
  }
}
