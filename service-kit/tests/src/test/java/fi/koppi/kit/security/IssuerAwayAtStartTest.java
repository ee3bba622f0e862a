package fi.koppi.kit.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;

import fi.koppi.kit.testing.Caller;
import fi.koppi.kit.testing.Management;
import fi.koppi.kit.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LateIssuer.class)
@WithTestResource(Stack.class)
class IssuerAwayAtStartTest {

  @SuppressWarnings("NullAway.Init") // the test resource sets it
  LateIssuer late;

  @Test
  void serviceWaitsForTheIssuerAndThenWorks() {
    Management.get("/health/live").then().statusCode(200);
    Management.get("/health/started").then().statusCode(200);
    var unready = Management.get("/health/ready");
    unready
        .then()
        .statusCode(503)
        .body("checks.findAll { it.status == 'DOWN' }.name", hasItem("issuer-keys"));
    assertThat(Management.quickest("/health/ready")).isLessThan(1000);

    var issuer = late.begin();

    await().until(() -> Management.get("/health/ready").statusCode() == 200);
    var caller = new Caller(UUID.randomUUID(), issuer.token("first"));
    caller.get("/v1/probes").then().statusCode(200);
  }
}
