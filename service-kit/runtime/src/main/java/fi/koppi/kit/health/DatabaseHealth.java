package fi.koppi.kit.health;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.InjectableBean;
import io.quarkus.arc.InjectableInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.eclipse.microprofile.health.Readiness;

/**
 * A check of readiness that asks whether each pool of the service gives a connection on which its
 * database answers. While it is down, {@code database} names each database that is away, in the
 * order of their names, and {@code cause} says why, in the same order. All are asked at once: one
 * that lets the probe wait must not make the finding on the others too old.
 */
@Readiness
@ApplicationScoped
class DatabaseHealth extends ProbedCheck {

  private static final int PATIENCE_SECONDS = 3;

  private static final Executor EACH =
      task -> Thread.ofVirtual().name("probe-database").start(task);

  private final Map<String, AgroalDataSource> pools;
  private final FailedRuns runs;

  @Inject
  DatabaseHealth(@Any InjectableInstance<AgroalDataSource> databases, FailedRuns runs) {
    this(
        databases
            .handlesStream()
            .filter(handle -> handle.getBean().isActive())
            .collect(Collectors.toMap(handle -> nameOf(handle.getBean()), handle -> handle.get())),
        runs);
  }

  /**
   * Makes a check of some pools.
   *
   * @param pools each pool by what the settings call its database, {@code default} for the
   *     service's first one
   */
  DatabaseHealth(Map<String, AgroalDataSource> pools, FailedRuns runs) {
    this.pools = pools;
    this.runs = runs;
  }

  private static String nameOf(InjectableBean<?> database) {
    return Objects.requireNonNullElse(database.getName(), "default");
  }

  /** A database that is away. */
  private record Away(String database, String cause) {}

  @Override
  public String name() {
    return "database";
  }

  @Override
  public Optional<FailedRuns.Tally> takeFailedRuns(long until) {
    return runs.take(until);
  }

  @Override
  protected Finding look() {
    var away = lookAtEach();
    return away.isEmpty()
        ? Finding.of(true)
        : new Finding(
            false,
            Map.of(
                "database",
                away.stream().map(Away::database).collect(Collectors.joining(", ")),
                "cause",
                away.stream().map(Away::cause).collect(Collectors.joining(", "))));
  }

  private List<Away> lookAtEach() {
    var looks =
        pools.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(pool ->
                CompletableFuture.supplyAsync(() -> look(pool.getKey(), pool.getValue()), EACH))
            .toList();
    return looks.stream().map(CompletableFuture::join).flatMap(Optional::stream).toList();
  }

  private static Optional<Away> look(String name, AgroalDataSource pool) {
    try (var connection = pool.getConnection()) {
      return connection.isValid(PATIENCE_SECONDS)
          ? Optional.empty()
          : Optional.of(new Away(name, "no answer on a connection"));
    } catch (SQLException e) {
      // The state and not the message, which could quote an address or a user.
      return Optional.of(new Away(name, "SQL state " + e.getSQLState()));
    } catch (RuntimeException e) {
      return Optional.of(new Away(name, e.getClass().getSimpleName()));
    }
  }
}
