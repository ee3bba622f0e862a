package fi.koppi.partnerservice.organisation.api;

import static fi.koppi.partnerservice.WorkingLife.COACH;
import static fi.koppi.partnerservice.WorkingLife.COORDINATOR;
import static fi.koppi.partnerservice.WorkingLife.businessId;
import static fi.koppi.partnerservice.WorkingLife.organisation;
import static fi.koppi.partnerservice.WorkingLife.registeredEmployer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import fi.koppi.kit.testing.BadBodies;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class OrganisationApiTest {

  private static final String PATH = "/v1/organisations";

  private final UUID id = UUID.randomUUID();

  @Test
  void registeredOrganisationCanBeRead() {
    var registered = COORDINATOR.post(PATH, organisation(id, businessId()));

    registered.then().statusCode(201).header("Location", endsWith(PATH + "/" + id));
    var read = COACH.get(PATH + "/" + id);
    read.then().statusCode(200).header("ETag", "\"0\"").body("status", is("ACTIVE"));
    assertThat(read.asString()).isEqualTo(registered.asString());
  }

  @TestFactory
  Stream<DynamicTest> badRegistrationIsRefusedAtItsPlace() {
    return BadBodies.of(organisation(id, "9999999-2"))
        .with("organisationId", "\"17\"")
        .with("kind", "\"BAKERY\"")
        .with("businessId", "\"9999999-3\"")
        .with("name", "{}")
        .with("name", "{\"fi\": \"\"}")
        .with("name", "{\"fi\": \"" + "x".repeat(201) + "\"}")
        .withBadLines("name", "{\"en\": \"%s\"}")
        .with("municipality", "\"49\"")
        .without("organisationId", "kind", "businessId", "name", "municipality")
        .refusedBy(body -> COORDINATOR.post(PATH, body));
  }

  @Test
  void onlyCoordinatorsRegisterOrganisations() {
    var answer = COACH.post(PATH, organisation(id, businessId()));

    answer.then().statusCode(403).body("type", is("/problems/forbidden"));
  }

  @Test
  void businessIsRegisteredOnlyOnce() {
    var business = businessId();
    COORDINATOR.post(PATH, organisation(id, business)).then().statusCode(201);

    var twice = COORDINATOR.post(PATH, organisation(UUID.randomUUID(), business));

    twice.then().statusCode(409).body("type", is("/problems/organisation-already-registered"));
    twice.then().body("detail", containsString(PATH + "/" + id));
  }

  @Test
  void businessIsRegisteredOnlyOnceAtTheSameTimeToo() throws Exception {
    var business = businessId();
    Callable<Response> register =
        () -> COORDINATOR.post(PATH, organisation(UUID.randomUUID(), business));

    List<Integer> statuses;
    try (var threads = Executors.newFixedThreadPool(2)) {
      var answers = threads.invokeAll(List.of(register, register));
      statuses = List.of(answers.get(0).get().statusCode(), answers.get(1).get().statusCode());
    }

    assertThat(statuses).containsExactlyInAnyOrder(201, 409);
  }

  @Test
  void closedOrganisationStaysClosed() {
    var path = PATH + "/" + registeredEmployer().organisation();

    var closed = COORDINATOR.move(path + "/close", "\"0\"");

    closed.then().statusCode(200).header("ETag", "\"1\"").body("status", is("CLOSED"));
    COORDINATOR
        .move(path + "/close", "\"1\"")
        .then()
        .statusCode(409)
        .body("type", is("/problems/organisation-closed"));
  }

  @Test
  void unknownOrganisationIsNotFound() {
    COACH.get(PATH + "/" + id).then().statusCode(404).body("type", is("/problems/not-found"));
    COORDINATOR.move(PATH + "/" + id + "/close", "\"0\"").then().statusCode(404);
  }

  @Test
  void listComesInPages() {
    registeredEmployer();
    registeredEmployer();

    var first = COACH.get(PATH + "?limit=1");

    first
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .header("Link", containsString("limit=1"));
    var next = COACH.get(PATH + "?limit=1&cursor=" + first.jsonPath().getString("next"));
    next.then().statusCode(200).body("items", hasSize(1));
    assertThat(next.jsonPath().getString("items[0].id"))
        .isNotEqualTo(first.jsonPath().getString("items[0].id"));
  }
}
