package fi.koppi.systemtests.benchmark.submit;

import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.systemtests.benchmark.submit.Drafts.Draft;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The benchmark's submission against the one that referral-service has recorded. */
class SubmitStatementsTest {

  private static final Path RECORD =
      Path.of("..", "referral-service", "contract", "benchmark", "submission.sql");
  private static final Pattern TABLE = Pattern.compile("\\b(?:into|update|from) (\\w+)");

  @Test
  void benchmarkMakesTheStatementsThatTheServiceMakes() throws IOException, SQLException {
    List<String> recorded =
        Arrays.stream(Files.readString(RECORD).split(";\n"))
            .map(SubmitStatementsTest::shape)
            .toList();
    List<String> made = new ArrayList<>();

    new SubmitStatements(UUID.randomUUID(), UUID.randomUUID())
        .submit(
            connection(made),
            new Draft(UUID.randomUUID(), 0, UUID.randomUUID(), UUID.randomUUID()));

    assertThat(made).isEqualTo(recorded);
  }

  /**
   * Reduces a statement to what costs: its kind, its table, its lock, and the number of its rows.
   */
  private static String shape(String statement) {
    String sql = statement.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    Matcher table = TABLE.matcher(sql);
    String lock = sql.contains(" for no key update") ? " locking" : "";
    int rows = sql.split("\\), ?\\(", -1).length;
    return sql.replaceFirst(" .*", "")
        + (table.find() ? " " + table.group(1) : " of no table")
        + lock
        + (rows > 1 ? " of " + rows + " rows" : "");
  }

  private static Connection connection(List<String> made) {
    return proxy(
        Connection.class,
        (self, method, arguments) -> {
          made.add(shape(String.valueOf(arguments[0])));
          return proxy(
              PreparedStatement.class,
              (statement, called, values) ->
                  called.getReturnType() == boolean.class ? Boolean.FALSE : null);
        });
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
