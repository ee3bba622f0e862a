package fi.koppi.referralservice.clockrule.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fi.koppi.kit.security.CurrentActor;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.testing.BadBodies;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.kit.time.Ids;
import fi.koppi.referralservice.Exchange;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Tests of the rules of clocks over REST: who may do what, and which series are refused. */
@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
class ClockRuleApiTest {

  private static final String RULES = "/v1/clock-rules";
  private static final UUID AUTHORITY = Ids.unlinkable();
  private static final LocalDate TODAY = Exchange.today();
  private static final LocalDate LATER = TODAY.plusYears(1);

  @Test
  void rulesOfEveryClockInBothLanesComeWithTheService() {
    List<String> general = new ArrayList<>();
    @Nullable String cursor = "";
    while (cursor != null) {
      var page = admin().queryParam("limit", 7).queryParam("cursor", cursor).get(RULES);
      page.then().statusCode(200);
      general.addAll(page.path("items.findAll { it.authorityId == null }.clock"));
      cursor = page.path("next");
    }

    assertThat(general).hasSize(18).doesNotContainNull();
    assertThat(general.stream().distinct()).hasSize(9);
  }

  @Test
  void ruleOfAnAuthorityIsReadWhereItsLocationSaysByThoseWhoWorkWithIt() {
    var added = add(AUTHORITY, "OFFER", revision(LATER, null, 8));

    added.then().statusCode(201).body("byPerson", equalTo("admin-1"));
    for (var reader : readers()) {
      reader
          .get(added.header("Location"))
          .then()
          .statusCode(200)
          .body("clock", equalTo("OFFER"))
          .body("fastLane", equalTo(false))
          .body("authorityId", equalTo(AUTHORITY.toString()))
          .body("revisions", hasSize(1))
          .body("revisions[0].validFrom", equalTo(LATER.toString()))
          .body("revisions[0].validTo", nullValue())
          .body("revisions[0].workingDays", equalTo(8))
          .body("revisions[0].cutOff", equalTo("14:30"));
    }
  }

  @Test
  void onlyPlatformAdminsChangeRulesAndNobodyElseReadsThem() {
    String rule = add(Ids.unlinkable(), "CATCH", revision(LATER, null, 4)).path("id");
    var body = Map.of("revisions", List.of(revision(LATER, null, 3)));

    for (var reader : readers()) {
      reader.header("If-Match", "\"0\"").body(body).put(RULES + "/" + rule).then().statusCode(403);
    }
    for (String role : List.of(Roles.PRIVACY_OFFICER, Roles.AUDITOR)) {
      as(OrganisationType.AUTHORITY, role).get(RULES + "/" + rule).then().statusCode(403);
    }
    admin().get(RULES + "/" + rule).then().statusCode(200).body("version", equalTo(0));
  }

  @Test
  void ruleIsRevisedFromTheVersionThatWasRead() {
    String rule = add(Ids.unlinkable(), "CATCH", revision(LATER, null, 4)).path("id");
    var first = revision(LATER, LATER.plusDays(9), 4);
    var second = revision(LATER.plusDays(10), null, 3);

    revise(rule, "\"0\"", List.of(first, second))
        .then()
        .statusCode(200)
        .body("version", equalTo(1))
        .body("revisions.workingDays", equalTo(List.of(4, 3)))
        .body("revisions[0].validTo", equalTo(LATER.plusDays(9).toString()));
    revise(rule, "\"0\"", List.of(first, second)).then().statusCode(412);
    revise(Ids.unlinkable().toString(), "\"0\"", List.of(first)).then().statusCode(404);
  }

  @Test
  void secondRuleForTheSameClockIsRefusedAndNamesTheFirst() {
    var authority = Ids.unlinkable();
    String first = add(authority, "CONTACT", revision(LATER, null, 4)).path("id");

    var second = add(authority, "CONTACT", revision(LATER, null, 3));

    second.then().statusCode(409).body("type", equalTo("/problems/clock-rule-exists"));
    assertThat(second.<String>path("detail")).contains(RULES + "/" + first);
  }

  @Test
  void seriesWithAGapAnOverlapOrABeginningInThePastIsRefused() {
    String rule = add(Ids.unlinkable(), "CATCH", revision(LATER, null, 4)).path("id");

    refused(
        revise(
            rule,
            "\"0\"",
            List.of(revision(LATER, LATER, 4), revision(LATER.plusDays(2), null, 3))),
        "/revisions/1/validFrom",
        "gap");
    refused(
        revise(rule, "\"0\"", List.of(revision(LATER, LATER, 4), revision(LATER, null, 3))),
        "/revisions/1/validFrom",
        "overlap");
    refused(
        revise(rule, "\"0\"", List.of(revision(TODAY, null, 4))), "/revisions/0/validFrom", "past");
    refused(
        add(Ids.unlinkable(), "CATCH", revision(TODAY, null, 4)), "/revisions/0/validFrom", "past");
    admin().get(RULES + "/" + rule).then().body("version", equalTo(0));
  }

  @Test
  void generalRuleNeverEndsAndWhatHasBegunStays() {
    var general =
        admin()
            .get(RULES + "?limit=100")
            .<Map<String, Object>>path(
                "items.find { it.authorityId == null && it.clock == 'INTERRUPTION' }");
    String rule = String.valueOf(general.get("id"));
    String version = "\"" + general.get("version") + "\"";
    var begun = new HashMap<>(revision(LocalDate.parse("2020-01-01"), LATER, 1));
    begun.put("warningPercent", 80);
    begun.put("cutOff", "15:00");

    refused(revise(rule, version, List.of(begun)), "/revisions/0/validTo", "end");
    refused(revise(rule, version, List.of(revision(LATER, null, 1))), "/revisions", "begun");
  }

  @TestFactory
  Stream<DynamicTest> badRuleIsRefusedWithItsPlace() {
    var revision =
        """
        {"validFrom": "%s", "workingDays": 4, "warningPercent": 75, "cutOff": "14:30"}\
        """
            .formatted(LATER);
    return BadBodies.of(
            """
            {"clock": "CATCH", "fastLane": false, "authorityId": "%s", "revisions": [%s]}\
            """
                .formatted(AUTHORITY, revision))
        .without("clock", "fastLane", "authorityId", "revisions")
        .with("clock", "\"LUNCH\"")
        .with("authorityId", "\"somewhere\"")
        .with("revisions", "[]")
        .with("revisions", "[null]")
        .with("revisions", "[%s]".formatted(revision.replace(": 4", ": -1")))
        .with("revisions", "[%s]".formatted(revision.replace(": 4", ": 251")))
        .with("revisions", "[%s]".formatted(revision.replace("75", "0")))
        .with("revisions", "[%s]".formatted(revision.replace("75", "101")))
        .with("revisions", "[%s]".formatted(revision.replace("14:30", "24:00")))
        .with("revisions", "[%s]".formatted(revision.replace(LATER.toString(), "2028-02-30")))
        .refusedBy(body -> admin().body(body).post(RULES));
  }

  private static void refused(Response answer, String pointer, String code) {
    answer
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/clock-rule-revisions"))
        .body("violations.find { it.pointer == '%s' }.code".formatted(pointer), equalTo(code));
  }

  private static Response add(UUID authority, String clock, Map<String, Object> revision) {
    return admin()
        .body(
            Map.of(
                "clock",
                clock,
                "fastLane",
                false,
                "authorityId",
                authority,
                "revisions",
                List.of(revision)))
        .post(RULES);
  }

  private static Response revise(String rule, String version, List<Map<String, Object>> revisions) {
    return admin()
        .header("If-Match", version)
        .body(Map.of("revisions", revisions))
        .put(RULES + "/" + rule);
  }

  private static Map<String, Object> revision(
      LocalDate from, @Nullable LocalDate to, int workingDays) {
    var revision =
        new HashMap<String, Object>(
            Map.of(
                "validFrom",
                from.toString(),
                "workingDays",
                workingDays,
                "warningPercent",
                75,
                "cutOff",
                "14:30"));
    if (to != null) {
      revision.put("validTo", to.toString());
    }
    return revision;
  }

  private static List<RequestSpecification> readers() {
    return List.of(
        as(OrganisationType.AUTHORITY, Roles.COACH),
        as(OrganisationType.AUTHORITY, Roles.SERVICE_MANAGER),
        as(OrganisationType.AUTHORITY, Roles.ACCOUNT_MANAGER),
        as(OrganisationType.PROVIDER, Roles.ADMISSIONS));
  }

  private static RequestSpecification admin() {
    return as(OrganisationType.PLATFORM, Roles.PLATFORM_ADMIN);
  }

  private static RequestSpecification as(OrganisationType type, String role) {
    return Exchange.system(Ids.unlinkable(), type, role)
        .header(CurrentActor.ACTING_PERSON, "admin-1");
  }
}
