package fi.koppi.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.koppi.kit.event.Lineage;
import fi.koppi.kit.outbox.Outbox.Keyed;
import fi.koppi.kit.sql.BeforeCommit;
import fi.koppi.kit.sql.Sql;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.kit.testing.Topics;
import fi.koppi.kit.time.Ids;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The events of one command, as they reach the table. */
@QuarkusTest
@WithTestResource(Identity.class)
@WithTestResource(Stack.class)
class OutboxCommandTest {

  private static final String TOPIC = "koppi.outbox-command.v1";
  private static final String TYPE = "fi.koppi.probe.counted.v1";

  @Inject Sql sql;
  @Inject OutboxPump pump;
  @Inject EntityManager entities;
  @Inject TransactionSynchronizationRegistry transactions;
  @Inject Lineage lineage;
  @Inject Ids ids;
  @Inject InstantSource time;

  private final String key = UUID.randomUUID().toString();
  private final List<List<String>> statements = new ArrayList<>();
  private Outbox outbox;

  @BeforeEach
  void open() {
    try (var topics = Topics.ofTest()) {
      topics.create(List.of(TOPIC));
    }
    outbox =
        new Outbox(
            new CountedTable(), pump, entities, transactions, lineage, ids, time, "probe-service");
  }

  /** The table, which also writes down what each of its inserts holds. */
  private final class CountedTable extends OutboxTable {
    CountedTable() {
      super(sql);
    }

    @Override
    void insert(List<OutboxMessage> messages) {
      statements.add(messages.stream().map(message -> String.valueOf(message.payload())).toList());
      super.insert(messages);
    }
  }

  @Test
  void eventsOfACommandAreOneStatement() {
    QuarkusTransaction.requiringNew()
        .run(() -> {
          append(1);
          append(2);
          outbox.appendUnlinked(TOPIC, UUID.randomUUID().toString(), TYPE, 3);
          append(4);
          assertThat(statements).isEmpty();
        });

    assertThat(statements).containsExactly(List.of("1", "2", "3", "4"));
  }

  @Test
  void eventsAreStoredInTheOrderOfTheCalls() {
    QuarkusTransaction.requiringNew()
        .run(() -> {
          append(1);
          outbox.appendAll(TOPIC, TYPE, Stream.of(new Keyed(key, 2), new Keyed(key, 3)));
          outbox.appendUnlinked(TOPIC, key, TYPE, 4);
          append(5);
          assertThat(stored()).containsExactly("1", "2", "3");
        });

    assertThat(statements).containsExactly(List.of("1", "2", "3"), List.of("4", "5"));
    assertThat(arrived(5)).containsExactly("1", "2", "3", "4", "5");
  }

  @Test
  void eventsGoWithTheTransactionThatIsRolledBack() {
    assertThatThrownBy(() ->
            QuarkusTransaction.requiringNew()
                .run(() -> {
                  append(1);
                  throw new IllegalStateException("rolled back");
                }))
        .isInstanceOf(IllegalStateException.class);

    QuarkusTransaction.requiringNew().run(() -> append(2));

    assertThat(statements).containsExactly(List.of("2"));
    assertThat(arrived(1)).containsExactly("2");
  }

  @Test
  void transactionInsideAnotherStoresItsOwnEvents() {
    QuarkusTransaction.requiringNew()
        .run(() -> {
          append(2);
          QuarkusTransaction.requiringNew().run(() -> append(1));
        });

    assertThat(statements).containsExactly(List.of("1"), List.of("2"));
  }

  @Test
  void eventAppendedWhileTheTransactionCommitsIsStoredToo() {
    var late =
        new BeforeCommit<Integer, Integer>(transactions, all -> all.keySet().forEach(this::append));

    QuarkusTransaction.requiringNew()
        .run(() -> {
          append(1);
          late.put(2, 2);
        });

    assertThat(statements).containsExactly(List.of("1"), List.of("2"));
    assertThat(arrived(2)).containsExactly("1", "2");
  }

  @Test
  void eventThatCannotBeStoredRollsTheCommandBack() {
    assertThatThrownBy(() ->
            QuarkusTransaction.requiringNew()
                .run(() -> {
                  append(1);
                  outbox.append(TOPIC, "\0", TYPE, Map.of());
                }))
        .hasStackTraceContaining(Sql.Failure.class.getName());

    assertThat(stored()).isEmpty();
  }

  private void append(int number) {
    outbox.append(TOPIC, key, TYPE, number);
  }

  private List<String> stored() {
    return sql.select(
        "select payload from outbox where key = ? order by seq", row -> row.getString(1), key);
  }

  private List<String> arrived(int count) {
    try (var topics = Topics.ofTest()) {
      return topics.await(TOPIC, count, record -> key.equals(record.key())).stream()
          .map(record -> new String(record.value(), java.nio.charset.StandardCharsets.UTF_8))
          .toList();
    }
  }
}
