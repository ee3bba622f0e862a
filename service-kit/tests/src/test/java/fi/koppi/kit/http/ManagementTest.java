package fi.koppi.kit.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.testing.Caller;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Management;
import fi.koppi.kit.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Identity.class)
@WithTestResource(Stack.class)
class ManagementTest {

  @ParameterizedTest
  @ValueSource(strings = {"/health/ready", "/metrics", "/openapi", "/swagger-ui/"})
  void managementPortShowsWhatThePortOfTheApiDoesNot(String path) {
    Management.get(path).then().statusCode(200);
    given().get("/q" + path).then().statusCode(404);
  }

  @Test
  void pageOfSwaggerUiLoadsNothingFromElsewhere() {
    var policy = Management.get("/swagger-ui/").header("Content-Security-Policy");

    assertThat(policy)
        .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'");
  }

  @Test
  void portOfTheApiShowsItsDocument() {
    var yaml = given().get("/openapi").then().statusCode(200).extract().asString();

    assertThat(yaml).contains("openapi: 3.1");
    given().get("/openapi?format=json").then().statusCode(200).body("openapi", is("3.1.0"));
  }

  @Test
  void metricsDoNotShowWhichCallAMeasuredValueBelongsTo() {
    var trace = UUID.randomUUID().toString().replace("-", "");
    var coach = Caller.of(OrganisationType.AUTHORITY, Roles.COACH);
    var traced = "00-" + trace + "-00f067aa0ba902b7-01";
    coach.request().header("traceparent", traced).get("/v1/probes").then().statusCode(200);

    var metrics =
        await()
            .until(
                () ->
                    given()
                        .header(
                            "Accept", "application/openmetrics-text; version=1.0.0; charset=utf-8")
                        .get(Management.address("/metrics"))
                        .asString(),
                text -> text.contains("/v1/probes"));

    assertThat(metrics).doesNotContain(trace).doesNotContain("trace_id");
  }
}
