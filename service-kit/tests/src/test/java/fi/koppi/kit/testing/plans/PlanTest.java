package fi.koppi.kit.testing.plans;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String SORT =
      """
      {"Query Text": "select *\\n from need where id > $1", "Plan": {"Node Type": "Limit", "Actual Rows": 20.00,
        "Actual Loops": 1, "Shared Hit Blocks": 90, "Shared Read Blocks": 10, "Plans": [
        {"Node Type": "Sort", "Actual Rows": 20.00, "Actual Loops": 1, "Plans": [
          {"Node Type": "Bitmap Heap Scan", "Actual Rows": 700.00, "Actual Loops": 1,
            "Rows Removed by Filter": 200, "Plans": [
            {"Node Type": "Bitmap Index Scan", "Actual Rows": 900.00, "Actual Loops": 1}]},
          {"Node Type": "Index Scan", "Actual Rows": 2.50, "Actual Loops": 4}]}]}}
      """;

  @Test
  void rowsAreThoseThatScansFoundAndBuffersThoseOfTheWholePlan() throws JsonProcessingException {
    var plan = Plan.ofLogLine(line(PlanStack.DATABASE, "duration: 1 ms  plan:\n" + SORT));

    assertThat(plan).isPresent();
    assertThat(plan.get().rows()).isEqualTo(200 + 900 + 10);
    assertThat(plan.get().buffers()).isEqualTo(100);
    assertThat(plan.get().asSent()).isEqualTo("select * from need where id > ?");
    assertThat(plan.get().transaction()).isEqualTo("17 3/4");
  }

  @Test
  void whatIsNoPlanOfTheDatabaseIsPassedOver() throws JsonProcessingException {
    Optional<Plan> other = Plan.ofLogLine(line("koppi", "duration: 1 ms  plan:\n" + SORT));
    Optional<Plan> message = Plan.ofLogLine(line(PlanStack.DATABASE, "no plan: today"));

    assertThat(other).isEmpty();
    assertThat(message).isEmpty();
  }

  @Test
  void statementsThatCarryMoreValuesAreAlike() {
    assertThat(Plan.alike("insert into need (id, note) values ($1, $2),($3, $4),($5, $6)"))
        .isEqualTo(Plan.alike("insert into need (id, note) values ($1, $2),($3, $4)"))
        .isNotEqualTo(Plan.alike("insert into need (id, text) values ($1, $2),($3, $4)"));
    assertThat(Plan.alike("select 1 where id in ($1,$2,$3)"))
        .isEqualTo(Plan.alike("select 1 where id in ($1,$2)"));
  }

  @Test
  void sortOfAllRowsGrowsAndWalkThroughAnIndexDoesNot() {
    List<Plan> few = List.of(plan("sorts", 2_500, 540), plan("walks", 21, 25), plan("once", 1, 1));
    List<Plan> many =
        List.of(
            plan("sorts", 9_000, 2_100),
            plan("sorts", 10_000, 2_000),
            plan("walks", 22, 34),
            plan("new", 1, 1));

    var growths = Growth.between(few, many).toList();

    assertThat(growths).extracting(Growth::statement).containsExactly("sorts", "walks");
    assertThat(growths).extracting(Growth::grows).containsExactly(true, false);
    assertThat(growths.getFirst().figures()).isEqualTo("2500 → 10000 rows, 540 → 2100 buffers");
  }

  private static Plan plan(String statement, long rows, long buffers) {
    return new Plan("", statement, statement, rows, buffers);
  }

  private static String line(String database, String message) throws JsonProcessingException {
    return JSON.writeValueAsString(
        Map.of("dbname", database, "pid", 17, "vxid", "3/4", "message", message));
  }
}
