package fi.koppi.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.function.IntConsumer;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Hears from the database in which shard something lies. Notifications get lost with their
 * connection, and a refused message comes due unannounced, so it also looks by itself, slowly.
 */
@ApplicationScoped
class OutboxListener {

  private static final Logger LOG = Logger.getLogger(OutboxListener.class);
  private static final int SECONDS_TO_ANSWER = 5;
  // How long the end of the service may have to wait for the listener.
  private static final int LONGEST_WAIT_MILLIS = 200;

  private final DataSource database;
  private final OutboxLag lag;
  private final Duration poll;
  private @Nullable Thread thread;
  private volatile boolean stopping;

  OutboxListener(
      DataSource database,
      OutboxLag lag,
      @ConfigProperty(name = "koppi.outbox.poll", defaultValue = "1s") Duration poll) {
    this.database = database;
    this.lag = lag;
    this.poll = poll;
  }

  void start(IntConsumer bell) {
    thread = Thread.ofVirtual().name("outbox-listener").start(() -> keepListening(bell));
  }

  void stop() throws InterruptedException {
    stopping = true;
    if (thread != null) {
      thread.join();
    }
  }

  private void keepListening(IntConsumer bell) {
    while (!stopping) {
      try (Connection connection = database.getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("listen " + OutboxTable.CHANNEL);
        listen(connection, bell);
      } catch (SQLException | RuntimeException e) {
        pauseAfter(e);
      }
    }
  }

  private void listen(Connection connection, IntConsumer bell) throws SQLException {
    // The first look finds what was announced before anybody listened.
    look(bell);
    long lookAgain = System.nanoTime() + poll.toNanos();
    while (!stopping) {
      hear(connection, bell, Duration.ofNanos(lookAgain - System.nanoTime()));
      if (System.nanoTime() >= lookAgain) {
        checkAlive(connection);
        look(bell);
        lookAgain = System.nanoTime() + poll.toNanos();
      }
    }
  }

  private static void hear(Connection connection, IntConsumer bell, Duration longest)
      throws SQLException {
    int millis = Math.clamp(longest.toMillis(), 1, LONGEST_WAIT_MILLIS);
    for (PGNotification heard : connection.unwrap(PGConnection.class).getNotifications(millis)) {
      bell.accept(Integer.parseInt(heard.getParameter()));
    }
  }

  private void look(IntConsumer bell) {
    lag.measure().forEach(shard -> bell.accept(shard.shard()));
  }

  // A connection whose far end has vanished would stay silent for ever.
  private static void checkAlive(Connection connection) throws SQLException {
    if (!connection.isValid(SECONDS_TO_ANSWER)) {
      throw new SQLException("the listening connection is gone");
    }
  }

  private void pauseAfter(Exception failure) {
    if (!stopping) {
      LOG.warnf("outbox not listened to: cause=%s", failure.getClass().getSimpleName());
      try {
        Thread.sleep(poll);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
