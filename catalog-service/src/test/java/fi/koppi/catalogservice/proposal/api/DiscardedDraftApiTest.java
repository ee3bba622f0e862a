package fi.koppi.catalogservice.proposal.api;

import static fi.koppi.catalogservice.Catalog.move;
import static fi.koppi.catalogservice.Catalog.registeredProvider;
import static fi.koppi.catalogservice.proposal.Deciding.accept;
import static fi.koppi.catalogservice.proposal.Deciding.announced;
import static fi.koppi.catalogservice.proposal.Deciding.decide;
import static fi.koppi.catalogservice.proposal.Deciding.newOffering;
import static fi.koppi.catalogservice.proposal.ProposalBuilder.aProposal;
import static fi.koppi.catalogservice.proposal.Teaching.newSkill;
import static fi.koppi.catalogservice.proposal.Teaching.proposed;
import static fi.koppi.catalogservice.proposal.Teaching.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.koppi.catalogservice.SourceId;
import fi.koppi.catalogservice.proposal.SourceMirror;
import fi.koppi.catalogservice.proposal.Teacher;
import fi.koppi.catalogservice.proposal.source.SourceKind;
import fi.koppi.kit.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests proposals after the draft that was made from them is cancelled. */
@QuarkusTest
class DiscardedDraftApiTest {

  private static final Instant LATER = Instant.parse("2099-01-01T00:00:00Z");

  private final SourceMirror mirror;
  private final Sql sql;
  private Teacher teacher;

  @Inject
  DiscardedDraftApiTest(SourceMirror mirror, Sql sql) {
    this.mirror = mirror;
    this.sql = sql;
  }

  @BeforeEach
  void teach() {
    teacher = Teacher.ofNewSkill(sql);
  }

  @Test
  void proposalIsSeenAgainAndLeadsToAnotherOffering() {
    var id = teacher.idOf(announced(mirror, aProposal().asking(4, teacher.skill())));
    cancel(accepted(id), 0);
    teacher
        .sees(id)
        .then()
        .body("status", equalTo("PROPOSED"))
        .body("offeringId", nullValue())
        .body("publishedAt", nullValue());
    long version = teacher.sees(id).jsonPath().getLong("version");

    var again = decide(teacher.editor(), id, "accept", version, newOffering(teacher.programme()));

    again.then().statusCode(200).body("status", equalTo("ACCEPTED"));
    publish(teacher.provider(), again.jsonPath().getUUID("offeringId"), 0);
    teacher.sees(id).then().body("publishedAt", notNullValue());
  }

  @Test
  void whatIsWantedByNowIsSeen() {
    var need = announced(mirror, aProposal().asking(4, teacher.skill()));
    var id = teacher.idOf(need);
    var offering = accepted(id);
    mirror.apply(aProposal().from(need, 2).asking(9, teacher.skill()).source(), true, LATER);
    teacher.sees(id).then().body("headcount", equalTo(4));

    cancel(offering, 0);

    teacher.sees(id).then().body("status", equalTo("PROPOSED")).body("headcount", equalTo(9));
  }

  @Test
  void needThatWasOpenToEverybodyIsSoAgain() {
    var need = announced(mirror, aProposal().asking(4, newSkill()));
    var other = registeredProvider();
    var offering = accepted(teacher.idOf(need));
    assertThat(proposed(other, need)).isEmpty();

    cancel(offering, 0);

    assertThat(proposed(other, need))
        .singleElement()
        .satisfies(shown ->
            assertThat(shown).containsEntry("status", "PROPOSED").doesNotContainKey("providerId"));
  }

  @Test
  void needThatHasEndedMeanwhileIsNotProposedAgain() {
    var need = announced(mirror, aProposal().asking(4, teacher.skill()));
    var id = teacher.idOf(need);
    var offering = accepted(id);
    mirror.remove(SourceKind.EMPLOYER_NEED, new SourceId(need), LATER);
    teacher.sees(id).then().body("status", equalTo("ACCEPTED"));

    cancel(offering, 0);

    teacher.sees(id).then().body("status", equalTo("WITHDRAWN")).body("offeringId", nullValue());
  }

  @Test
  void figureThatCameBackMeanwhileIsProposedOnce() {
    var figure = announced(mirror, aProposal().unmet().asking(10, teacher.skill()));
    var id = teacher.idOf(figure);
    var acceptance = newOffering(teacher.programme()).replace("{", "{\"municipality\": \"049\", ");
    var offering = accept(teacher.editor(), id, acceptance).jsonPath().getUUID("offeringId");
    mirror.remove(SourceKind.UNMET_NEED, new SourceId(figure), LATER);
    var again = aProposal().unmet().from(figure, 3).asking(15, teacher.skill()).raised(LATER);
    mirror.apply(again.source(), true, LATER);
    assertThat(proposed(teacher.provider(), figure)).hasSize(2);

    cancel(offering, 0);

    assertThat(proposed(teacher.provider(), figure))
        .extracting(shown -> shown.get("status"))
        .containsExactly("PROPOSED", "WITHDRAWN");
  }

  @Test
  void whatWasPublishedOnceStaysAccepted() {
    var id = teacher.idOf(announced(mirror, aProposal().asking(4, teacher.skill())));
    var offering = accepted(id);
    publish(teacher.provider(), offering, 0);

    cancel(offering, 1);

    teacher
        .sees(id)
        .then()
        .body("status", equalTo("ACCEPTED"))
        .body("offeringId", equalTo(offering.toString()))
        .body("publishedAt", notNullValue());
  }

  private UUID accepted(String id) {
    var accepted = accept(teacher.editor(), id, newOffering(teacher.programme()));
    accepted.then().statusCode(200);
    return accepted.jsonPath().getUUID("offeringId");
  }

  private void cancel(UUID offering, long version) {
    move(teacher.editor(), "/v1/offerings/" + offering + "/cancel", version).then().statusCode(200);
  }
}
