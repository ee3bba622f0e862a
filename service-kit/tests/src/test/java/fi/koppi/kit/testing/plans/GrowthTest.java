package fi.koppi.kit.testing.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GrowthTest {

  private static final String INSERT_MANY =
      "insert into outbox (id, topic) select id, topic from unnest(?::uuid[], ?::text[]) as m (id, topic)";
  private static final String INSERT_SELECTED =
      "insert into copy (id, topic) select id, topic from outbox where topic = ?";

  private static final String INSERT = "insert into tool (id) values (?)";
  private static final String SELECT = "select * from tool where owner = ?";

  @Test
  void scanThatTouchesFourTimesAsManyRowsGrows() {
    var growth = between(List.of(plan(SELECT, 100, 10)), List.of(plan(SELECT, 400, 40)));

    assertThat(growth.grows()).isTrue();
  }

  @Test
  void costliestExecutionOfAScanCounts() {
    var growth =
        between(
            List.of(plan(SELECT, 1, 3), plan(SELECT, 1, 3)),
            List.of(plan(SELECT, 1, 3), plan(SELECT, 1, 90)));

    assertThat(growth.grows()).isTrue();
  }

  @Test
  void firstInsertOfAServerProcessIsNoGrowth() {
    var growth =
        between(
            List.of(plan(INSERT, 0, 13), plan(INSERT, 0, 14)),
            List.of(plan(INSERT, 0, 151), plan(INSERT, 0, 16)));

    assertThat(growth.grows()).isFalse();
  }

  @Test
  void firstInsertOfManyGivenRowsIsNoGrowth() {
    var growth =
        between(
            List.of(plan(INSERT_MANY, 2, 4), plan(INSERT_MANY, 2, 4)),
            List.of(plan(INSERT_MANY, 2, 73), plan(INSERT_MANY, 2, 4)));

    assertThat(growth.grows()).isFalse();
  }

  @Test
  void insertOfWhatATableHoldsIsAScan() {
    var growth =
        between(
            List.of(plan(INSERT_SELECTED, 2, 4), plan(INSERT_SELECTED, 2, 4)),
            List.of(plan(INSERT_SELECTED, 2, 73), plan(INSERT_SELECTED, 2, 4)));

    assertThat(growth.grows()).isTrue();
  }

  @Test
  void insertThatTouchesMorePagesEachTimeGrows() {
    var growth =
        between(
            List.of(plan(INSERT, 0, 13), plan(INSERT, 0, 14)),
            List.of(plan(INSERT, 0, 151), plan(INSERT, 0, 140)));

    assertThat(growth.grows()).isTrue();
  }

  private static Growth between(List<Plan> few, List<Plan> many) {
    return Growth.between(few, many).findFirst().orElseThrow();
  }

  private static Plan plan(String statement, long rows, long buffers) {
    return new Plan("1 2/3", statement, statement, rows, buffers);
  }
}
