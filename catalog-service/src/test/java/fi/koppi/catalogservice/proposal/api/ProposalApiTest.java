package fi.koppi.catalogservice.proposal.api;

import static fi.koppi.catalogservice.Catalog.admin;
import static fi.koppi.catalogservice.Catalog.as;
import static fi.koppi.catalogservice.Catalog.coach;
import static fi.koppi.catalogservice.Catalog.draftedOffering;
import static fi.koppi.catalogservice.Catalog.editorOf;
import static fi.koppi.catalogservice.Catalog.move;
import static fi.koppi.catalogservice.Catalog.read;
import static fi.koppi.catalogservice.Catalog.registeredProvider;
import static fi.koppi.catalogservice.Refusals.assertRefused;
import static fi.koppi.catalogservice.Refusals.assertRefusedAt;
import static fi.koppi.catalogservice.proposal.ProposalBuilder.aProposal;
import static fi.koppi.catalogservice.proposal.Teaching.idOf;
import static fi.koppi.catalogservice.proposal.Teaching.newSkill;
import static fi.koppi.catalogservice.proposal.Teaching.programme;
import static fi.koppi.catalogservice.proposal.Teaching.proposed;
import static fi.koppi.catalogservice.proposal.Teaching.publish;
import static fi.koppi.catalogservice.proposal.Teaching.publishedOffering;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.koppi.catalogservice.proposal.ProposalBuilder;
import fi.koppi.catalogservice.proposal.SourceMirror;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.sql.Sql;
import fi.koppi.kit.testing.BadBodies;
import fi.koppi.kit.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.JsonConfig;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class ProposalApiTest {

  private static final String PATH = "/v1/proposals";
  private static final String DECLINE = "{\"reason\": \"NO_CAPACITY\"}";

  private final SourceMirror mirror;
  private final Sql sql;
  private final InstantSource time;
  private UUID provider = UUID.randomUUID();
  private UUID programme = UUID.randomUUID();
  private EscoUri skill = newSkill();

  @Inject
  ProposalApiTest(SourceMirror mirror, Sql sql, InstantSource time) {
    this.mirror = mirror;
    this.sql = sql;
    this.time = time;
  }

  /** A skill of its own tells each test's providers apart from all others. */
  @BeforeEach
  void teach() {
    skill = newSkill();
    provider = registeredProvider();
    programme = programme(sql, provider, skill);
  }

  @Test
  void needIsProposedToThoseWhoTeachItsSkillsRankedByHowMany() {
    var second = newSkill();
    var better = registeredProvider();
    programme(sql, better, skill, newSkill());
    programme(sql, better, second);
    var stranger = registeredProvider();
    programme(sql, stranger, newSkill());

    var need = announced(aProposal().asking(4, skill, second));

    assertThat(proposed(better, need).getFirst())
        .containsEntry("rank", 1)
        .containsEntry("matchingSkills", 2);
    assertThat(proposed(provider, need).getFirst())
        .containsEntry("rank", 2)
        .containsEntry("matchingSkills", 1)
        .containsEntry("programmeIds", List.of(programme.toString()));
    assertThat(proposed(stranger, need)).isEmpty();
  }

  @Test
  void whoTeachesItNoMoreIsNotAsked() {
    var retiring = registeredProvider();
    var retired = programme(sql, retiring, skill);
    move(editorOf(retiring), "/v1/programmes/" + retired + "/retire", 0).then().statusCode(200);

    var need = announced(aProposal().asking(4, skill));

    assertThat(proposed(retiring, need)).isEmpty();
    assertThat(proposed(provider, need)).hasSize(1);
  }

  @Test
  void acceptedNeedBecomesADraftThatHoldsWhatIsKnownAndLinksBack() {
    var id = idOf(provider, announced(aProposal().asking(7, skill)));

    var accepted = accept(editorOf(provider), id, newOffering());

    accepted.then().statusCode(200).body("status", equalTo("ACCEPTED"));
    read(editorOf(provider), "/v1/offerings/" + accepted.jsonPath().getString("offeringId"))
        .then()
        .statusCode(200)
        .body("status", equalTo("DRAFT"))
        .body("proposalId", equalTo(id))
        .body("programmeId", equalTo(programme.toString()))
        .body("title.fi", equalTo("CNC-koneistajia"))
        .body("municipality", equalTo("638"))
        .body("places", equalTo(7))
        .body("audience", equalTo("COMPANY"))
        .body("endsOn", equalTo("2031-03-01"));
  }

  @Test
  void publicationOfTheOfferingIsKept() {
    var id = idOf(provider, announced(aProposal().asking(4, skill)));
    var offering = accept(editorOf(provider), id, newOffering()).jsonPath().getUUID("offeringId");
    shown(id).then().body("publishedAt", nullValue());

    publish(provider, offering, 0);

    shown(id).then().body("publishedAt", notNullValue());
  }

  @Test
  void needThatNobodyTeachesIsOpenUntilSomebodyTakesItUp() {
    var other = registeredProvider();
    var need = announced(aProposal().asking(4, newSkill()));
    assertThat(proposed(other, need)).hasSize(1);
    var id = idOf(provider, need);

    accept(editorOf(provider), id, newOffering())
        .then()
        .statusCode(200)
        .body("providerId", equalTo(provider.toString()));

    assertThat(proposed(other, need)).isEmpty();
    assertRefused(read(editorOf(other), PATH + "/" + id), 404, "not-found");
  }

  @Test
  void openNeedThatAllTakeUpAtOnceGoesToOneOfThem() throws InterruptedException {
    var id = idOf(provider, announced(aProposal().asking(4, newSkill())));
    Map<UUID, UUID> programmes = new LinkedHashMap<>(Map.of(provider, programme));
    for (int n = 0; n < 5; n++) {
      var other = registeredProvider();
      programmes.put(other, programme(sql, other, newSkill()));
    }
    List<Callable<Integer>> calls = new ArrayList<>();
    programmes.forEach((taker, taught) ->
        calls.add(() -> accept(editorOf(taker), id, newOffering(taught)).statusCode()));

    List<Integer> answers;
    try (var threads = Executors.newFixedThreadPool(calls.size())) {
      answers = threads.invokeAll(calls).stream().map(Future::resultNow).toList();
    }

    assertThat(answers).containsOnlyOnce(200).allMatch(Set.of(200, 404, 412)::contains);
    assertThat(offeringsOf(id)).isOne();
  }

  @Test
  void openNeedIsNobodysToDecline() {
    var id = idOf(provider, announced(aProposal().asking(4, newSkill())));

    var declined = decide(editorOf(provider), id, "decline", 0, DECLINE);

    assertRefused(declined, 409, "proposal-open");
  }

  @Test
  void declinedProposalTellsWhyAndCannotBeAccepted() {
    var id = idOf(provider, announced(aProposal().asking(4, skill)));
    var note = "{\"reason\": \"OTHER\", \"note\": \"The hall is being rebuilt\"}";

    decide(editorOf(provider), id, "decline", 0, note)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("status", equalTo("DECLINED"))
        .body("declineReason", equalTo("OTHER"))
        .body("declineNote", equalTo("The hall is being rebuilt"));

    assertRefused(
        decide(editorOf(provider), id, "accept", 1, newOffering()), 409, "proposal-status");
  }

  @Test
  void whatIsProposedToAnotherLooksAsIfItDidNotExist() {
    var id = idOf(provider, announced(aProposal().asking(4, skill)));
    var stranger = editorOf(registeredProvider());

    assertRefused(read(stranger, PATH + "/" + id), 404, "not-found");
    assertRefused(accept(stranger, id, newOffering()), 404, "not-found");
    assertRefused(decide(stranger, id, "decline", 0, DECLINE), 404, "not-found");
    assertRefused(read(editorOf(provider), PATH + "/" + UUID.randomUUID()), 404, "not-found");
  }

  @Test
  void onlyEditorsSeeProposals() {
    assertRefused(read(coach(), PATH), 403, "forbidden");
    assertRefused(read(admin(), PATH), 403, "forbidden");
  }

  @Test
  void foresightProposesToReviseWhatIsPublished() {
    var offering = publishedOffering(provider, programme);
    var id = idOf(provider, announced(aProposal().foreseen().asking(4, skill)));
    shown(id)
        .then()
        .body("kind", equalTo("REVISION"))
        .body("offeringIds", contains(offering.toString()));

    var accepted = accept(editorOf(provider), id, revision(offering, 1));

    accepted
        .then()
        .statusCode(200)
        .body("offeringId", equalTo(offering.toString()))
        .body("revision", equalTo(2))
        .body("publishedAt", notNullValue());
    var path = "/v1/offerings/" + offering;
    read(coach(), path).then().body("places", equalTo(20)).body("audience", equalTo("CLIENT"));
    read(editorOf(provider), path + "/revisions")
        .then()
        .body("items.reason", hasItem("Proposal " + id));
  }

  @Test
  void foresightProposesAnOfferingWhereNothingIsPublished() {
    var id = idOf(provider, announced(aProposal().foreseen().asking(4, skill)));

    shown(id).then().body("kind", equalTo("NEW_OFFERING"));
  }

  @Test
  void revisionNeedsAPublishedOfferingAsItWasRead() {
    var offering = publishedOffering(provider, programme);
    var id = idOf(provider, announced(aProposal().foreseen().asking(4, skill)));
    var editor = editorOf(provider);
    var draft = draftedOffering(provider, 3);

    assertRefused(accept(editor, id, revision(offering, 0)), 412, "stale-version");
    assertRefused(accept(editor, id, revision(draft, 0)), 409, "proposal-offering-unpublished");
    assertRefused(accept(editor, id, revision(UUID.randomUUID(), 0)), 404, "not-found");
    assertRefusedAt(accept(editor, id, "{}"), "/offeringId");
    shown(id).then().body("status", equalTo("PROPOSED"));
  }

  @Test
  void acceptanceThatIsRefusedLeavesNothingBehind() {
    var id = idOf(provider, announced(aProposal().asking(4, skill)));
    var editor = editorOf(provider);
    var foreign = programme(sql, registeredProvider(), newSkill());

    assertRefusedAt(accept(editor, id, "{}"), "/languages");
    assertRefusedAt(
        accept(editor, id, newOffering().replace("{", "{\"fastLanePlaces\": 5, ")),
        "/fastLanePlaces");
    assertRefused(
        accept(editor, id, newOffering().replace(programme.toString(), foreign.toString())),
        404,
        "not-found");

    shown(id).then().body("status", equalTo("PROPOSED")).body("version", equalTo(0));
    assertThat(offeringsOf(id)).isZero();
  }

  @Test
  void platformCannotAcceptForOneProviderWithAnothersProgramme() {
    var id = idOf(provider, announced(aProposal().asking(4, skill)));
    var foreign = programme(sql, registeredProvider(), newSkill());
    var platform = Tokens.of(UUID.randomUUID(), OrganisationType.PLATFORM, Roles.CATALOG_EDITOR);

    var accepted =
        accept(platform, id, newOffering().replace(programme.toString(), foreign.toString()));

    assertRefused(accepted, 409, "proposal-provider");
    assertThat(offeringsOf(id)).isZero();
  }

  @Test
  void decisionOnWhatHasChangedMeanwhileIsRefused() {
    var need = announced(aProposal().asking(4, skill));
    var id = idOf(provider, need);
    mirror.learn(aProposal().asking(9, skill).from(need, 2).source(), true);

    assertRefused(accept(editorOf(provider), id, newOffering()), 412, "stale-version");
    assertRefused(
        as(editorOf(provider)).body(DECLINE).post(PATH + "/" + id + "/decline"),
        428,
        "if-match-required");

    decide(editorOf(provider), id, "accept", 1, newOffering()).then().statusCode(200);
  }

  @Test
  void pagesMissNothingAndRepeatNothing() {
    List<String> made = new ArrayList<>();
    for (int n = 0; n < 5; n++) {
      made.addFirst(idOf(provider, announced(aProposal().asking(4, skill))));
    }
    List<String> read = new ArrayList<>();
    @Nullable String cursor = "";

    while (cursor != null) {
      var page =
          read(editorOf(provider), PATH + "?status=PROPOSED&limit=2&cursor=" + cursor).jsonPath();
      read.addAll(page.getList("items.id", String.class));
      cursor = page.getString("next");
    }

    assertThat(read).doesNotHaveDuplicates().containsSubsequence(made);
    assertRefused(read(editorOf(provider), PATH + "?cursor=x"), 400, "invalid-cursor");
  }

  @Test
  void leadTimesRunFromTheNeedToItsOffering() {
    for (int days : new int[] {10, 20, 30, 40, 50}) {
      published(days);
    }

    var leadTimes = leadTimes();

    leadTimes
        .then()
        .statusCode(200)
        .body("leadTimes", hasSize(1))
        .body("leadTimes[0].kind", equalTo("NEW_OFFERING"))
        .body("leadTimes[0].offerings", equalTo(5))
        .body("leadTimes[0].medianDays", closeTo(30, 0.11))
        .body("leadTimes[0].p90Days", closeTo(46, 0.11));
  }

  @Test
  void leadTimesOfFewerThanFiveComeWithoutFigures() {
    for (int days : new int[] {10, 20, 30, 40}) {
      published(days);
    }

    leadTimes()
        .then()
        .body("leadTimes", hasSize(1))
        .body("leadTimes[0].offerings", nullValue())
        .body("leadTimes[0].medianDays", nullValue())
        .body("leadTimes[0].p90Days", nullValue());
  }

  @Test
  void leadTimesAreNotForEverybody() {
    assertRefused(read(coach(), PATH + "/lead-times"), 403, "forbidden");
    read(admin(), PATH + "/lead-times").then().statusCode(200);
  }

  @TestFactory
  Stream<DynamicTest> badAcceptanceIsRefused() {
    var id = UUID.randomUUID().toString();
    var good =
        """
        {"programmeId": "%s", "offeringId": "%s", "offeringVersion": 1, "title": {"fi": "Sorvaus"},
         "municipality": "638", "places": 4, "fastLanePlaces": 0, "startsOn": "2031-01-07",
         "endsOn": "2031-02-07", "continuousAdmission": false, "deliveryMode": "HYBRID",
         "languages": ["fi"]}
        """
            .formatted(programme, UUID.randomUUID());
    return BadBodies.of(good)
        .with("places", "0")
        .with("fastLanePlaces", "-1")
        .with("offeringVersion", "-1")
        .with("languages", "[]")
        .with("deliveryMode", "\"PIGEON\"")
        .with("startsOn", "\"2031-02-30\"")
        .refusedBy(body -> accept(editorOf(provider), id, body));
  }

  @TestFactory
  Stream<DynamicTest> badDeclineIsRefused() {
    var id = UUID.randomUUID().toString();
    return BadBodies.of("{\"reason\": \"OTHER\", \"note\": \"why\"}")
        .without("reason")
        .with("reason", "\"BORED\"")
        .with("note", "\"\"")
        .with("note", "\"" + "x".repeat(501) + "\"")
        .refusedBy(body -> decide(editorOf(provider), id, "decline", 0, body));
  }

  private UUID announced(ProposalBuilder proposal) {
    var need = UUID.randomUUID();
    mirror.learn(proposal.from(need, 1).source(), true);
    return need;
  }

  /** Goes the whole way from a need that was raised so many days ago. */
  private void published(int daysAgo) {
    var raised = time.instant().minus(daysAgo, ChronoUnit.DAYS);
    var id = idOf(provider, announced(aProposal().asking(4, skill).raised(raised)));
    var accepted = accept(editorOf(provider), id, newOffering());
    publish(provider, accepted.jsonPath().getUUID("offeringId"), 0);
  }

  private Response leadTimes() {
    return as(admin())
        .config(
            io.restassured.RestAssured.config()
                .jsonConfig(
                    JsonConfig.jsonConfig()
                        .numberReturnType(JsonPathConfig.NumberReturnType.DOUBLE)))
        .get(PATH + "/lead-times?providerId=" + provider);
  }

  private Response shown(String id) {
    return read(editorOf(provider), PATH + "/" + id);
  }

  private static Response accept(String token, String id, String body) {
    return decide(token, id, "accept", 0, body);
  }

  private static Response decide(
      String token, String id, String decision, long version, String body) {
    return as(token)
        .header("If-Match", "\"" + version + "\"")
        .body(body)
        .post(PATH + "/" + id + "/" + decision);
  }

  private String newOffering() {
    return newOffering(programme);
  }

  private static String newOffering(UUID programme) {
    return """
    {"programmeId": "%s", "startsOn": "2031-01-07", "deliveryMode": "WORKPLACE",
     "languages": ["fi"]}
    """
        .formatted(programme);
  }

  private static String revision(UUID offering, long version) {
    return """
    {"offeringId": "%s", "offeringVersion": %d, "places": 20}
    """
        .formatted(offering, version);
  }

  private int offeringsOf(String proposal) {
    return sql.select(
            "select count(*) from offering where proposal_id = ?::uuid",
            row -> row.getInt(1),
            proposal)
        .getFirst();
  }
}
