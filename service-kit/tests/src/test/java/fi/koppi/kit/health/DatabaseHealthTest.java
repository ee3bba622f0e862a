package fi.koppi.kit.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class DatabaseHealthTest {

  private final AgroalDataSource there = pool(() -> connection(true));
  private final AgroalDataSource away =
      pool(() -> {
        throw new SQLException("no server", "08001");
      });
  private final AgroalDataSource silent = pool(() -> connection(false));

  @Test
  void eachDatabaseThatIsAwayIsNamedWithItsCause() {
    var found = health(Map.of("keys", silent, "default", away, "archive", there)).look();

    assertThat(found.up()).isFalse();
    assertThat(found.figures())
        .isEqualTo(
            Map.of(
                "database", "default, keys",
                "cause", "SQL state 08001, no answer on a connection"));
  }

  @Test
  void oneThatIsAwayIsNamedAlone() {
    var found = health(Map.of("keys", away, "default", there)).look();

    assertThat(found)
        .isEqualTo(new Finding(false, Map.of("database", "keys", "cause", "SQL state 08001")));
  }

  @Test
  void poolThatFailsOtherwiseHidesNoOther() {
    var broken =
        pool(() -> {
          throw new IllegalStateException("closed");
        });

    var found = health(Map.of("default", broken, "keys", away)).look();

    assertThat(found.figures())
        .containsEntry("database", "default, keys")
        .containsEntry("cause", "IllegalStateException, SQL state 08001");
  }

  @Test
  void databasesAreAskedAtOnce() {
    var asked = new CountDownLatch(2);
    var patient =
        pool(() -> {
          asked.countDown();
          asked.await();
          return connection(true);
        });

    assertThat(health(Map.of("default", patient, "keys", patient)).look().up()).isTrue();
  }

  @Test
  void serviceWhoseDatabasesAnswerIsUp() {
    assertThat(health(Map.of("default", there, "keys", there)).look()).isEqualTo(Finding.of(true));
  }

  private static DatabaseHealth health(Map<String, AgroalDataSource> pools) {
    return new DatabaseHealth(pools, new FailedRuns());
  }

  private interface Answer {
    Connection get() throws Exception;
  }

  private static AgroalDataSource pool(Answer answer) {
    return (AgroalDataSource)
        Proxy.newProxyInstance(
            DatabaseHealthTest.class.getClassLoader(),
            new Class<?>[] {AgroalDataSource.class},
            (proxy, method, arguments) -> answer.get());
  }

  private static Connection connection(boolean valid) {
    return (Connection)
        Proxy.newProxyInstance(
            DatabaseHealthTest.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> method.getName().equals("isValid") ? valid : null);
  }
}
