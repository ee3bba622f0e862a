package fi.koppi.kit.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.StringJoiner;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Shows where an event may be that a test waited for in vain: in the topic after all, still in the
 * outbox, or in a shard that another session holds.
 */
final class Undelivered {

  private static final List<String> QUESTIONS =
      List.of(
          """
          select now(), seq, shard, topic, key, type, attempts, next_attempt_at, created_at
          from outbox order by seq limit 50
          """,
          """
          select l.objid as shard, l.pid, a.state, a.xact_start, left(a.query, 60) as query
          from pg_locks l left join pg_stat_activity a on a.pid = l.pid
          where l.locktype = 'advisory'
          """);

  private Undelivered() {}

  /** Describes what a topic has, and what the outbox of the service under test holds. */
  static String report(List<ConsumerRecord<String, byte[]>> records) {
    var report = new StringJoiner("\n");
    report.add("The topic has %d records:".formatted(records.size()));
    records.forEach(record ->
        report.add(
            "  partition %d, offset %d: key %s, %s"
                .formatted(record.partition(), record.offset(), record.key(), type(record))));
    QUESTIONS.forEach(question -> answer(question, report));
    return report.toString();
  }

  private static String type(ConsumerRecord<String, byte[]> record) {
    var header = record.headers().lastHeader("ce_type");
    return header == null ? "no type" : new String(header.value(), UTF_8);
  }

  private static void answer(String question, StringJoiner report) {
    var config = ConfigProvider.getConfig();
    var database = config.getOptionalValue("quarkus.datasource.jdbc.url", String.class);
    if (database.isEmpty()) {
      return;
    }
    try (var connection =
            DriverManager.getConnection(
                database.get(),
                config.getValue("quarkus.datasource.username", String.class),
                config.getValue("quarkus.datasource.password", String.class));
        var statement = connection.createStatement();
        var rows = statement.executeQuery(question)) {
      var columns = rows.getMetaData();
      report.add("The database answers %s:".formatted(question.strip()));
      while (rows.next()) {
        var row = new StringJoiner(", ", "  ", "");
        for (int i = 1; i <= columns.getColumnCount(); i++) {
          row.add(columns.getColumnLabel(i) + " " + rows.getString(i));
        }
        report.add(row.toString());
      }
    } catch (SQLException e) {
      report.add("The database does not answer: " + e.getMessage());
    }
  }
}
