package fi.koppi.catalogservice.proposal.api;

import static fi.koppi.catalogservice.Catalog.admin;
import static fi.koppi.catalogservice.Catalog.as;
import static fi.koppi.catalogservice.Catalog.editorOf;
import static fi.koppi.catalogservice.Catalog.move;
import static fi.koppi.catalogservice.Catalog.offeringBody;
import static fi.koppi.catalogservice.Catalog.read;
import static fi.koppi.catalogservice.Catalog.registeredProvider;
import static fi.koppi.catalogservice.proposal.Deciding.accept;
import static fi.koppi.catalogservice.proposal.Deciding.announced;
import static fi.koppi.catalogservice.proposal.Deciding.decide;
import static fi.koppi.catalogservice.proposal.Deciding.newOffering;
import static fi.koppi.catalogservice.proposal.Deciding.shown;
import static fi.koppi.catalogservice.proposal.ProposalBuilder.aProposal;
import static fi.koppi.catalogservice.proposal.Teaching.idOf;
import static fi.koppi.catalogservice.proposal.Teaching.newSkill;
import static fi.koppi.catalogservice.proposal.Teaching.programme;
import static fi.koppi.catalogservice.proposal.Teaching.proposed;
import static fi.koppi.catalogservice.proposal.Teaching.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.koppi.catalogservice.proposal.SourceKind;
import fi.koppi.catalogservice.proposal.SourceMirror;
import fi.koppi.catalogservice.provider.ProviderCommands;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a proposal when the draft that it led to is cancelled, or cannot be kept. */
@QuarkusTest
class DiscardedDraftApiTest {

  private static final Instant LATER = Instant.parse("2099-01-01T00:00:00Z");

  private final SourceMirror mirror;
  private final ProviderCommands providers;
  private final Sql sql;
  private UUID provider = UUID.randomUUID();
  private UUID programme = UUID.randomUUID();
  private EscoUri skill = newSkill();

  @Inject
  DiscardedDraftApiTest(SourceMirror mirror, ProviderCommands providers, Sql sql) {
    this.mirror = mirror;
    this.providers = providers;
    this.sql = sql;
  }

  @BeforeEach
  void teach() {
    skill = newSkill();
    provider = registeredProvider();
    programme = programme(sql, provider, skill);
  }

  @Test
  void proposalIsSeenAgainAndLeadsToAnotherOffering() {
    var id = idOf(provider, announced(mirror, aProposal().asking(4, skill)));
    cancel(accepted(id), 0);
    shown(provider, id)
        .then()
        .body("status", equalTo("PROPOSED"))
        .body("offeringId", nullValue())
        .body("publishedAt", nullValue());
    long version = shown(provider, id).jsonPath().getLong("version");

    var again = decide(editorOf(provider), id, "accept", version, newOffering(programme));

    again.then().statusCode(200).body("status", equalTo("ACCEPTED"));
    publish(provider, again.jsonPath().getUUID("offeringId"), 0);
    shown(provider, id).then().body("publishedAt", notNullValue());
  }

  @Test
  void whatIsWantedByNowIsSeen() {
    var need = announced(mirror, aProposal().asking(4, skill));
    var id = idOf(provider, need);
    var offering = accepted(id);
    mirror.learn(aProposal().from(need, 2).asking(9, skill).source(), true, LATER);
    shown(provider, id).then().body("headcount", equalTo(4));

    cancel(offering, 0);

    shown(provider, id).then().body("status", equalTo("PROPOSED")).body("headcount", equalTo(9));
  }

  @Test
  void needThatWasOpenToEverybodyIsSoAgain() {
    var need = announced(mirror, aProposal().asking(4, newSkill()));
    var other = registeredProvider();
    var offering = accepted(idOf(provider, need));
    assertThat(proposed(other, need)).isEmpty();

    cancel(offering, 0);

    assertThat(proposed(other, need))
        .singleElement()
        .satisfies(shown ->
            assertThat(shown).containsEntry("status", "PROPOSED").doesNotContainKey("providerId"));
  }

  @Test
  void needThatHasEndedMeanwhileIsNotProposedAgain() {
    var need = announced(mirror, aProposal().asking(4, skill));
    var id = idOf(provider, need);
    var offering = accepted(id);
    mirror.forget(SourceKind.EMPLOYER_NEED, need, LATER);
    shown(provider, id).then().body("status", equalTo("ACCEPTED"));

    cancel(offering, 0);

    shown(provider, id).then().body("status", equalTo("WITHDRAWN")).body("offeringId", nullValue());
  }

  @Test
  void figureThatCameBackMeanwhileIsProposedOnce() {
    var figure = announced(mirror, aProposal().unmet().asking(10, skill));
    var id = idOf(provider, figure);
    var acceptance = newOffering(programme).replace("{", "{\"municipality\": \"049\", ");
    var offering = accept(editorOf(provider), id, acceptance).jsonPath().getUUID("offeringId");
    mirror.forget(SourceKind.UNMET_NEED, figure, LATER);
    var again = aProposal().unmet().from(figure, 3).asking(15, skill).raised(LATER);
    mirror.learn(again.source(), true, LATER);
    assertThat(proposed(provider, figure)).hasSize(2);

    cancel(offering, 0);

    assertThat(proposed(provider, figure))
        .extracting(shown -> shown.get("status"))
        .containsExactly("PROPOSED", "WITHDRAWN");
  }

  @Test
  void whatWasPublishedOnceStaysAccepted() {
    var id = idOf(provider, announced(mirror, aProposal().asking(4, skill)));
    var offering = accepted(id);
    publish(provider, offering, 0);

    cancel(offering, 1);

    shown(provider, id)
        .then()
        .body("status", equalTo("ACCEPTED"))
        .body("offeringId", equalTo(offering.toString()))
        .body("publishedAt", notNullValue());
  }

  @Test
  void draftEndsWithItsProgrammeAndItsProposalIsSeenAgain() {
    programme(sql, provider, skill);
    var id = idOf(provider, announced(mirror, aProposal().asking(4, skill)));
    var offering = accepted(id);

    retire();

    read(editorOf(provider), "/v1/offerings/" + offering)
        .then()
        .body("status", equalTo("CANCELLED"));
    shown(provider, id)
        .then()
        .body("status", equalTo("PROPOSED"))
        .body("offeringId", nullValue())
        .body("programmeIds", not(hasItem(programme.toString())));
  }

  @Test
  void proposalsGoWithTheLastProgrammeThatTeachesTheirSkill() {
    var first = idOf(provider, announced(mirror, aProposal().asking(4, skill)));
    var second = idOf(provider, announced(mirror, aProposal().asking(5, skill)));
    accepted(first);
    accepted(second);

    retire();

    shown(provider, first).then().body("status", equalTo("WITHDRAWN"));
    shown(provider, second).then().body("status", equalTo("WITHDRAWN"));
  }

  @Test
  void onlyDraftsThatProposalsLedToEndWithTheirProgramme() {
    var id = idOf(provider, announced(mirror, aProposal().asking(4, skill)));
    var published = accepted(id);
    publish(provider, published, 0);
    var draft = drafted();

    retire();

    read(editorOf(provider), "/v1/offerings/" + published)
        .then()
        .body("status", equalTo("PUBLISHED"));
    read(editorOf(provider), "/v1/offerings/" + draft).then().body("status", equalTo("DRAFT"));
    shown(provider, id).then().body("status", equalTo("ACCEPTED"));
  }

  @Test
  void draftEndsWithItsProviderAndItsNeedIsOpenToTheOthers() {
    var need = announced(mirror, aProposal().asking(4, skill));
    var id = idOf(provider, need);
    var offering = accepted(id);

    close();

    read(editorOf(provider), "/v1/offerings/" + offering)
        .then()
        .body("status", equalTo("CANCELLED"));
    shown(provider, id).then().body("status", equalTo("WITHDRAWN")).body("offeringId", nullValue());
    assertThat(proposed(registeredProvider(), need))
        .extracting(shown -> shown.get("status"))
        .containsExactly("PROPOSED");
  }

  @Test
  void needThatTheClosedProviderHadTakenUpIsOpenToEverybodyAgain() {
    var need = announced(mirror, aProposal().asking(4, newSkill()));
    var other = registeredProvider();
    accepted(idOf(provider, need));

    close();

    assertThat(proposed(other, need))
        .extracting(shown -> shown.get("status"))
        .containsExactly("PROPOSED");
  }

  @Test
  void draftEndsWithAProviderWhoseLastDayIsOver() {
    var id = idOf(provider, announced(mirror, aProposal().asking(4, skill)));
    var offering = accepted(id);
    sql.update("update provider set valid_to = date '2020-12-31' where id = ?", provider);

    while (providers.closeOneEnded()) {
      // Other tests may have left some, too.
    }

    read(editorOf(provider), "/v1/offerings/" + offering)
        .then()
        .body("status", equalTo("CANCELLED"));
    shown(provider, id).then().body("status", equalTo("WITHDRAWN"));
  }

  @Test
  void onlyDraftsThatProposalsLedToEndWithTheirProvider() {
    var id = idOf(provider, announced(mirror, aProposal().asking(4, skill)));
    var published = accepted(id);
    publish(provider, published, 0);
    var draft = drafted();

    close();

    read(editorOf(provider), "/v1/offerings/" + published)
        .then()
        .body("status", equalTo("PUBLISHED"));
    read(editorOf(provider), "/v1/offerings/" + draft).then().body("status", equalTo("DRAFT"));
    shown(provider, id).then().body("status", equalTo("ACCEPTED"));
  }

  private UUID drafted() {
    var drafted = as(editorOf(provider)).body(offeringBody(programme, 5)).post("/v1/offerings");
    return drafted.then().statusCode(201).extract().jsonPath().getUUID("id");
  }

  private void close() {
    move(admin(), "/v1/providers/" + provider + "/close", 0).then().statusCode(200);
  }

  private void retire() {
    move(editorOf(provider), "/v1/programmes/" + programme + "/retire", 0).then().statusCode(200);
  }

  private UUID accepted(String id) {
    var accepted = accept(editorOf(provider), id, newOffering(programme));
    accepted.then().statusCode(200);
    return accepted.jsonPath().getUUID("offeringId");
  }

  private void cancel(UUID offering, long version) {
    move(editorOf(provider), "/v1/offerings/" + offering + "/cancel", version)
        .then()
        .statusCode(200);
  }
}
