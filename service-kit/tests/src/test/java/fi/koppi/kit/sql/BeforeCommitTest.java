package fi.koppi.kit.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Identity.class)
@WithTestResource(Stack.class)
class BeforeCommitTest {

  private static final String INSERT =
      "insert into inbox (consumer, event_id) values ('before-commit', ?)";
  private static final String INSERT_TWICE = INSERT + ", ('before-commit', ?)";

  @Inject Sql sql;
  @Inject TransactionSynchronizationRegistry transactions;

  private final List<Map<String, Integer>> written = new ArrayList<>();

  @Test
  void lastWordOfEachKeyIsHandedOverOnceInTheOrderOfTheFirst() {
    var gathered = gathered();

    QuarkusTransaction.requiringNew()
        .run(() -> {
          gathered.put("b", 1);
          gathered.put("a", 2);
          gathered.put("b", 3);
          assertThat(written).isEmpty();
        });

    assertThat(written).containsExactly(Map.of("b", 3, "a", 2));
    assertThat(written.getFirst().keySet()).containsExactly("b", "a");
  }

  @Test
  void eachTransactionHasItsOwn() {
    var gathered = gathered();

    QuarkusTransaction.requiringNew()
        .run(() -> {
          gathered.put("outer", 1);
          QuarkusTransaction.requiringNew().run(() -> gathered.put("inner", 2));
        });

    assertThat(written).containsExactly(Map.of("inner", 2), Map.of("outer", 1));
  }

  @Test
  void twoThatGatherInOneTransactionDoNotMix() {
    var gathered = gathered();
    var others = new BeforeCommit<String, Integer>(transactions, written::add);

    QuarkusTransaction.requiringNew()
        .run(() -> {
          gathered.put("a", 1);
          others.put("b", 2);
        });

    assertThat(written).containsExactlyInAnyOrder(Map.of("a", 1), Map.of("b", 2));
  }

  @Test
  void whatIsPutWhileAnotherIsHandedOverIsHandedOverToo() {
    var gathered = gathered();
    var others = new BeforeCommit<String, Integer>(transactions, all -> all.forEach(gathered::put));

    QuarkusTransaction.requiringNew()
        .run(() -> {
          gathered.put("a", 1);
          others.put("b", 2);
        });

    assertThat(written).containsExactly(Map.of("a", 1), Map.of("b", 2));
  }

  @Test
  void nothingIsHandedOverWhenTheTransactionIsRolledBack() {
    var gathered = gathered();

    assertThatThrownBy(() ->
            QuarkusTransaction.requiringNew()
                .run(() -> {
                  gathered.put("a", 1);
                  throw new IllegalStateException("no");
                }))
        .isInstanceOf(RuntimeException.class);

    assertThat(written).isEmpty();
  }

  @Test
  void whatIsWrittenIsPartOfTheTransactionAndItsFailureRollsAllBack() {
    var failing =
        new BeforeCommit<UUID, Integer>(
            transactions, all -> all.keySet().forEach(id -> sql.update(INSERT_TWICE, id, id)));
    var before = UUID.randomUUID();

    assertThatThrownBy(() ->
            QuarkusTransaction.requiringNew()
                .run(() -> {
                  sql.update(INSERT, before);
                  failing.put(UUID.randomUUID(), 1);
                }))
        .isInstanceOf(RuntimeException.class);

    assertThat(sql.select("select 1 from inbox where event_id = ?", row -> row, before)).isEmpty();
  }

  private BeforeCommit<String, Integer> gathered() {
    return new BeforeCommit<>(transactions, written::add);
  }
}
