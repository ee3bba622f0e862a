package fi.koppi.catalogservice.proposal.api;

import static fi.koppi.catalogservice.Catalog.as;
import static fi.koppi.catalogservice.Catalog.coach;
import static fi.koppi.catalogservice.Catalog.draftedOffering;
import static fi.koppi.catalogservice.Catalog.editorOf;
import static fi.koppi.catalogservice.Catalog.read;
import static fi.koppi.catalogservice.Catalog.registeredProvider;
import static fi.koppi.catalogservice.Refusals.assertRefused;
import static fi.koppi.catalogservice.Refusals.assertRefusedAt;
import static fi.koppi.catalogservice.proposal.Deciding.DECLINE;
import static fi.koppi.catalogservice.proposal.Deciding.PATH;
import static fi.koppi.catalogservice.proposal.Deciding.accept;
import static fi.koppi.catalogservice.proposal.Deciding.announced;
import static fi.koppi.catalogservice.proposal.Deciding.decide;
import static fi.koppi.catalogservice.proposal.Deciding.newOffering;
import static fi.koppi.catalogservice.proposal.Deciding.offeringsOf;
import static fi.koppi.catalogservice.proposal.Deciding.revision;
import static fi.koppi.catalogservice.proposal.ProposalBuilder.aProposal;
import static fi.koppi.catalogservice.proposal.Teaching.newSkill;
import static fi.koppi.catalogservice.proposal.Teaching.programme;
import static fi.koppi.catalogservice.proposal.Teaching.publishedOffering;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import fi.koppi.catalogservice.proposal.SourceMirror;
import fi.koppi.catalogservice.proposal.Teacher;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.sql.Sql;
import fi.koppi.kit.testing.BadBodies;
import fi.koppi.kit.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Tests the acceptance of proposals. */
@QuarkusTest
class AcceptanceApiTest {

  private final SourceMirror mirror;
  private final Sql sql;
  private Teacher teacher;

  @Inject
  AcceptanceApiTest(SourceMirror mirror, Sql sql) {
    this.mirror = mirror;
    this.sql = sql;
  }

  @BeforeEach
  void teach() {
    teacher = Teacher.ofNewSkill(sql);
  }

  @Test
  void acceptedNeedBecomesADraftThatHoldsWhatIsKnownAndLinksBack() {
    var id = teacher.idOf(announced(mirror, aProposal().asking(7, teacher.skill())));

    var accepted = accept(teacher.editor(), id, newOffering(teacher.programme()));

    accepted.then().statusCode(200).body("status", equalTo("ACCEPTED"));
    read(teacher.editor(), "/v1/offerings/" + accepted.jsonPath().getString("offeringId"))
        .then()
        .statusCode(200)
        .body("status", equalTo("DRAFT"))
        .body("proposalId", equalTo(id))
        .body("programmeId", equalTo(teacher.programme().toString()))
        .body("title.fi", equalTo("CNC-koneistajia"))
        .body("municipality", equalTo("638"))
        .body("places", equalTo(7))
        .body("audience", equalTo("COMPANY"))
        .body("endsOn", equalTo("2031-03-01"));
  }

  @Test
  void acceptedFigureOfClientsBecomesADraftForThem() {
    var id = teacher.idOf(announced(mirror, aProposal().unmet().asking(15, teacher.skill())));
    var editor = teacher.editor();
    assertRefusedAt(accept(editor, id, newOffering(teacher.programme())), "/municipality");

    var body = newOffering(teacher.programme()).replace("{", "{\"municipality\": \"049\", ");
    var accepted = accept(editor, id, body);

    accepted.then().statusCode(200).body("sourceKind", equalTo("UNMET_NEED"));
    read(editor, "/v1/offerings/" + accepted.jsonPath().getString("offeringId"))
        .then()
        .body("proposalId", equalTo(id))
        .body("municipality", equalTo("049"))
        .body("places", equalTo(15))
        .body("audience", equalTo("CLIENT"));
  }

  @Test
  void openNeedThatAllTakeUpAtOnceGoesToOneOfThem() throws InterruptedException {
    var id = teacher.idOf(announced(mirror, aProposal().asking(4, newSkill())));
    Map<UUID, UUID> programmes =
        new LinkedHashMap<>(Map.of(teacher.provider(), teacher.programme()));
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
    assertThat(offeringsOf(sql, id)).isOne();
  }

  @Test
  void foresightProposesToReviseWhatIsPublished() {
    var offering = publishedOffering(teacher.provider(), teacher.programme());
    var id = teacher.idOf(announced(mirror, aProposal().foreseen().asking(4, teacher.skill())));
    teacher
        .sees(id)
        .then()
        .body("kind", equalTo("REVISION"))
        .body("offeringIds", contains(offering.toString()));

    var accepted = accept(teacher.editor(), id, revision(offering, 1));

    accepted
        .then()
        .statusCode(200)
        .body("offeringId", equalTo(offering.toString()))
        .body("revision", equalTo(2))
        .body("publishedAt", notNullValue());
    var path = "/v1/offerings/" + offering;
    read(coach(), path).then().body("places", equalTo(20)).body("audience", equalTo("CLIENT"));
    read(teacher.editor(), path + "/revisions")
        .then()
        .body("items.reason", hasItem("Proposal " + id));
  }

  @Test
  void revisionNeedsAPublishedOfferingAsItWasRead() {
    var offering = publishedOffering(teacher.provider(), teacher.programme());
    var id = teacher.idOf(announced(mirror, aProposal().foreseen().asking(4, teacher.skill())));
    var editor = teacher.editor();
    var draft = draftedOffering(teacher.provider(), 3);

    assertRefused(accept(editor, id, revision(offering, 0)), 412, "stale-version");
    assertRefused(accept(editor, id, revision(draft, 0)), 409, "proposal-offering-unpublished");
    assertRefused(accept(editor, id, revision(UUID.randomUUID(), 0)), 404, "not-found");
    assertRefusedAt(accept(editor, id, "{}"), "/offeringId");
    teacher.sees(id).then().body("status", equalTo("PROPOSED"));
  }

  @Test
  void acceptanceThatIsRefusedLeavesNothingBehind() {
    var id = teacher.idOf(announced(mirror, aProposal().asking(4, teacher.skill())));
    var editor = teacher.editor();
    var foreign = programme(sql, registeredProvider(), newSkill());

    assertRefusedAt(accept(editor, id, "{}"), "/languages");
    assertRefusedAt(
        accept(
            editor, id, newOffering(teacher.programme()).replace("{", "{\"fastLanePlaces\": 5, ")),
        "/fastLanePlaces");
    assertRefused(
        accept(
            editor,
            id,
            newOffering(teacher.programme())
                .replace(teacher.programme().toString(), foreign.toString())),
        404,
        "not-found");

    teacher.sees(id).then().body("status", equalTo("PROPOSED")).body("version", equalTo(0));
    assertThat(offeringsOf(sql, id)).isZero();
  }

  @Test
  void platformCannotAcceptForOneProviderWithAnothersProgramme() {
    var id = teacher.idOf(announced(mirror, aProposal().asking(4, teacher.skill())));
    var foreign = programme(sql, registeredProvider(), newSkill());
    var platform = Tokens.of(UUID.randomUUID(), OrganisationType.PLATFORM, Roles.CATALOG_EDITOR);

    var accepted =
        accept(
            platform,
            id,
            newOffering(teacher.programme())
                .replace(teacher.programme().toString(), foreign.toString()));

    assertRefused(accepted, 409, "proposal-provider");
    assertThat(offeringsOf(sql, id)).isZero();
  }

  @Test
  void decisionOnWhatHasChangedMeanwhileIsRefused() {
    var need = announced(mirror, aProposal().asking(4, teacher.skill()));
    var id = teacher.idOf(need);
    mirror.apply(
        aProposal().asking(9, teacher.skill()).from(need, 2).source(), true, Instant.EPOCH);

    assertRefused(
        accept(teacher.editor(), id, newOffering(teacher.programme())), 412, "stale-version");
    assertRefused(
        as(teacher.editor()).body(DECLINE).post(PATH + "/" + id + "/decline"),
        428,
        "if-match-required");

    decide(teacher.editor(), id, "accept", 1, newOffering(teacher.programme()))
        .then()
        .statusCode(200);
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
            .formatted(teacher.programme(), UUID.randomUUID());
    return BadBodies.of(good)
        .with("places", "0")
        .with("fastLanePlaces", "-1")
        .with("offeringVersion", "-1")
        .with("languages", "[]")
        .with("deliveryMode", "\"PIGEON\"")
        .with("startsOn", "\"2031-02-30\"")
        .refusedBy(body -> accept(teacher.editor(), id, body));
  }
}
