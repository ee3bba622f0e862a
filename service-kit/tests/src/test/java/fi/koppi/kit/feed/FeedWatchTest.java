package fi.koppi.kit.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.koppi.kit.sql.Sql;
import io.quarkus.runtime.ShutdownEvent;
import java.lang.reflect.Proxy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FeedWatchTest {

  private static final int SEVERAL = 5;

  private final Feed feed = new Feed();
  private final FeedWatch watch = new FeedWatch(feed);
  private final Lines lines = new Lines();

  @BeforeEach
  void listen() {
    Logger.getLogger("").addHandler(lines);
  }

  @AfterEach
  void end() {
    watch.stop(new ShutdownEvent());
    Logger.getLogger("").removeHandler(lines);
  }

  @Test
  void absentDatabaseIsLoggedOnceAndSoIsItsReturn() {
    try (var _ = watch.begin(UUID.randomUUID())) {
      await().until(() -> feed.looks.get() > SEVERAL);

      feed.away = false;

      int looks = feed.looks.get();
      await().until(() -> feed.looks.get() > looks + SEVERAL);
    }
    assertThat(lines.aboutTheFeed()).hasSize(2);
    assertThat(lines.aboutTheFeed().getFirst()).startsWith("feed not seen");
    assertThat(lines.aboutTheFeed().getLast()).startsWith("feed seen again");
  }

  /** A feed without news, whose database is away at first. */
  private static final class Feed extends Sql {

    private final AtomicInteger looks = new AtomicInteger();
    private volatile boolean away = true;

    Feed() {
      super(
          fake(
              DataSource.class,
              () -> {
                throw new SQLException("no connection", "08001");
              }));
    }

    @Override
    public <T> List<T> select(String query, Row<T> shape, @Nullable Object... arguments) {
      looks.incrementAndGet();
      try {
        return away
            ? super.select(query, shape, arguments)
            : List.of(shape.of(fake(ResultSet.class, () -> 1L)));
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private interface Answer {
    Object of() throws SQLException;
  }

  private static <T> T fake(Class<T> type, Answer answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) ->
                method.getReturnType().isPrimitive() || type == DataSource.class
                    ? answer.of()
                    : new UUID(0, 1)));
  }

  private static final class Lines extends Handler {

    private final Queue<String> all = new ConcurrentLinkedQueue<>();

    List<String> aboutTheFeed() {
      return all.stream().filter(line -> line.startsWith("feed ")).toList();
    }

    @Override
    public void publish(LogRecord line) {
      all.add(String.valueOf(line.getMessage()));
    }

    @Override
    public void flush() {
      // Every line is there at once.
    }

    @Override
    public void close() {
      // Nothing is open.
    }
  }
}
