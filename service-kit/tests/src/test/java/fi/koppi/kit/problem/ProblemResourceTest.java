package fi.koppi.kit.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
@WithTestResource(Identity.class)
@WithTestResource(Stack.class)
class ProblemResourceTest {

  @TestFactory
  Stream<DynamicTest> everyCommonTypeLeadsToItsExplanation() {
    return Arrays.stream(CommonProblem.values())
        .map(type ->
            DynamicTest.dynamicTest(
                type.uri().toString(),
                () ->
                    given()
                        .get(type.uri().toString())
                        .then()
                        .statusCode(200)
                        .body("type", is(type.uri().toString()))
                        .body("status", is(type.status()))
                        .body("remedy", is(type.remedy()))));
  }

  @Test
  void typesOfFeaturesAreFoundByThemselves() {
    var answer = given().get("/problems");

    answer.then().statusCode(200);
    answer.then().body("type", hasItems("/problems/probe-worn-out", "/problems/not-found"));
  }

  @Test
  void tokenThatHasExpiredKeepsNobodyFromWhatNeedsNone() {
    var answer = given().header("Authorization", "Bearer expired").get("/problems/not-found");

    answer.then().statusCode(200).body("type", is("/problems/not-found"));
  }

  @Test
  void unknownTypeIsNotFound() {
    given().get("/problems/boredom").then().statusCode(404).body("type", is("/problems/not-found"));
  }

  enum ProbeProblem implements ProblemType {
    PROBE_WORN_OUT;

    @Override
    public String title() {
      return "The probe is worn out";
    }

    @Override
    public int status() {
      return 409;
    }
  }
}
