package fi.koppi.kit.testing.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The statements that a call makes, as PostgreSQL logs them in a test with {@link PlansProfile}.
 */
public final class LoggedStatements {

  private static final boolean REFRESHING = "refresh".equals(System.getProperty("koppi.contracts"));

  // PostgreSQL itself checks with this statement that the row of a foreign key exists.
  private static final String OF_A_FOREIGN_KEY = "SELECT 1 FROM ONLY ";

  private LoggedStatements() {}

  /** Makes a call, and finds in the log the transactions that hold a statement of a kind. */
  public static List<String> ofTransactionsWith(String beginning, Runnable call)
      throws SQLException {
    try (PlanLog log = new PlanLog()) {
      long start = log.end();
      call.run();
      List<Plan> plans = log.since(start);
      Set<String> transactions =
          plans.stream()
              .filter(plan -> plan.asSent().startsWith(beginning))
              .map(Plan::transaction)
              .collect(Collectors.toSet());
      return plans.stream()
          .filter(plan -> transactions.contains(plan.transaction()))
          .map(Plan::asSent)
          .filter(statement -> !statement.startsWith(OF_A_FOREIGN_KEY))
          .toList();
    }
  }

  /** Checks that the statements are those in a file, which {@code ./koppi contracts} writes. */
  public static void areRecordedIn(Path file, List<String> statements) throws IOException {
    String made = statements.stream().map(s -> s + ";\n").collect(Collectors.joining());
    if (REFRESHING) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, made);
    }

    assertThat(Files.exists(file) ? Files.readString(file) : "")
        .as("%s; ./koppi contracts records the statements", file)
        .isEqualTo(made);
  }
}
