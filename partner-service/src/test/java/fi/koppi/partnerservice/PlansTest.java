package fi.koppi.partnerservice;

import static fi.koppi.partnerservice.WorkingLife.COORDINATOR;

import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.testing.Caller;
import fi.koppi.kit.testing.Topics;
import fi.koppi.kit.testing.plans.PlansCheck;
import fi.koppi.kit.testing.plans.PlansProfile;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@TestProfile(PlansProfile.class)
class PlansTest extends PlansCheck {

  private static final Caller ADMIN = Caller.of(OrganisationType.PLATFORM, Roles.PLATFORM_ADMIN);

  private Caller employer = COORDINATOR;

  @BeforeEach
  void open() {
    try (Topics topics = Topics.ofTest()) {
      topics.create(List.of("koppi.partner.organisation.v1", "koppi.partner.need.v1"));
    }
    employer = WorkingLife.registeredEmployer();
  }

  @Override
  protected Map<String, String> namesInScript() {
    return Map.of("employer", employer.organisation().toString());
  }

  @Override
  protected Map<String, String> mayGrow() {
    return Map.of();
  }

  @Override
  protected Map<String, String> notCalled() {
    return Map.of(
        "replayDeadLetter", "It reads the broker, and then does what the consumer does.",
        "replayParkedEvent", "It does for one event what the timer does for those that are due.");
  }

  @Override
  protected void callEverything() {
    String filled = WorkingLife.publishedNeed(employer);
    good(employer.get(filled));
    good(employer.move(filled + "/fill", "\"1\""));
    good(employer.move(WorkingLife.publishedNeed(employer) + "/withdraw", "\"1\""));
    for (Caller reader : List.of(employer, COORDINATOR, WorkingLife.COACH)) {
      next(reader, "/v1/needs");
    }
    next(COORDINATOR, "/v1/organisations");
    var closing = WorkingLife.registeredEmployer();
    String organisation = "/v1/organisations/" + closing.organisation();
    good(closing.get(organisation));
    good(COORDINATOR.move(organisation + "/close", "\"0\""));
    String letter = next(ADMIN, "/v1/operations/dead-letters").path("items[0].id");
    good(ADMIN.post("/v1/operations/dead-letters/" + letter + "/discard", ""));
    next(ADMIN, "/v1/operations/parked-events");
    good(ADMIN.post("/v1/operations/verified-tokens/discard", ""));
    good(employer.get("/problems"));
    good(employer.get("/problems/not-found"));
  }

  private static Response next(Caller caller, String list) {
    Response first = good(caller.get(list));
    return good(caller.get(list + "?cursor=" + first.<String>path("next")));
  }

  private static Response good(Response response) {
    if (response.statusCode() >= 300) {
      throw new AssertionError(response.statusCode() + " " + response.asString());
    }
    return response;
  }
}
