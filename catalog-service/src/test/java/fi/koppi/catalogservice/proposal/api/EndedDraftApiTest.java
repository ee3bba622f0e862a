package fi.koppi.catalogservice.proposal.api;

import static fi.koppi.catalogservice.Catalog.admin;
import static fi.koppi.catalogservice.Catalog.as;
import static fi.koppi.catalogservice.Catalog.move;
import static fi.koppi.catalogservice.Catalog.offeringBody;
import static fi.koppi.catalogservice.Catalog.read;
import static fi.koppi.catalogservice.Catalog.registeredProvider;
import static fi.koppi.catalogservice.proposal.Deciding.accept;
import static fi.koppi.catalogservice.proposal.Deciding.announced;
import static fi.koppi.catalogservice.proposal.Deciding.newOffering;
import static fi.koppi.catalogservice.proposal.ProposalBuilder.aProposal;
import static fi.koppi.catalogservice.proposal.Teaching.newSkill;
import static fi.koppi.catalogservice.proposal.Teaching.programme;
import static fi.koppi.catalogservice.proposal.Teaching.proposed;
import static fi.koppi.catalogservice.proposal.Teaching.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.proposal.SourceMirror;
import fi.koppi.catalogservice.proposal.Teacher;
import fi.koppi.catalogservice.provider.ProviderCommands;
import fi.koppi.kit.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests drafts that were made from proposals after their programme or provider ends. */
@QuarkusTest
class EndedDraftApiTest {

  private final SourceMirror mirror;
  private final ProviderCommands providers;
  private final Sql sql;
  private Teacher teacher;

  @Inject
  EndedDraftApiTest(SourceMirror mirror, ProviderCommands providers, Sql sql) {
    this.mirror = mirror;
    this.providers = providers;
    this.sql = sql;
  }

  @BeforeEach
  void teach() {
    teacher = Teacher.ofNewSkill(sql);
  }

  @Test
  void draftEndsWithItsProgrammeAndItsProposalIsSeenAgain() {
    programme(sql, teacher.provider(), teacher.skill());
    var id = teacher.idOf(announced(mirror, aProposal().asking(4, teacher.skill())));
    var offering = accepted(id);

    retire();

    read(teacher.editor(), "/v1/offerings/" + offering).then().body("status", equalTo("CANCELLED"));
    teacher
        .sees(id)
        .then()
        .body("status", equalTo("PROPOSED"))
        .body("offeringId", nullValue())
        .body("programmeIds", not(hasItem(teacher.programme().toString())));
  }

  @Test
  void proposalsGoWithTheLastProgrammeThatTeachesTheirSkill() {
    var first = teacher.idOf(announced(mirror, aProposal().asking(4, teacher.skill())));
    var second = teacher.idOf(announced(mirror, aProposal().asking(5, teacher.skill())));
    accepted(first);
    accepted(second);

    retire();

    teacher.sees(first).then().body("status", equalTo("WITHDRAWN"));
    teacher.sees(second).then().body("status", equalTo("WITHDRAWN"));
  }

  @Test
  void onlyDraftsThatProposalsLedToEndWithTheirProgramme() {
    var id = teacher.idOf(announced(mirror, aProposal().asking(4, teacher.skill())));
    var published = accepted(id);
    publish(teacher.provider(), published, 0);
    var draft = drafted();

    retire();

    read(teacher.editor(), "/v1/offerings/" + published)
        .then()
        .body("status", equalTo("PUBLISHED"));
    read(teacher.editor(), "/v1/offerings/" + draft).then().body("status", equalTo("DRAFT"));
    teacher.sees(id).then().body("status", equalTo("ACCEPTED"));
  }

  @Test
  void draftEndsWithItsProviderAndItsNeedIsOpenToTheOthers() {
    var need = announced(mirror, aProposal().asking(4, teacher.skill()));
    var id = teacher.idOf(need);
    var offering = accepted(id);

    close();

    read(teacher.editor(), "/v1/offerings/" + offering).then().body("status", equalTo("CANCELLED"));
    teacher.sees(id).then().body("status", equalTo("WITHDRAWN")).body("offeringId", nullValue());
    assertThat(proposed(registeredProvider(), need))
        .extracting(shown -> shown.get("status"))
        .containsExactly("PROPOSED");
  }

  @Test
  void needThatTheClosedProviderHadTakenUpIsOpenToEverybodyAgain() {
    var need = announced(mirror, aProposal().asking(4, newSkill()));
    var other = registeredProvider();
    accepted(teacher.idOf(need));

    close();

    assertThat(proposed(other, need))
        .extracting(shown -> shown.get("status"))
        .containsExactly("PROPOSED");
  }

  @Test
  void draftEndsWithAProviderWhoseLastDayIsOver() {
    var id = teacher.idOf(announced(mirror, aProposal().asking(4, teacher.skill())));
    var offering = accepted(id);
    sql.update("update provider set valid_to = date '2020-12-31' where id = ?", teacher.provider());

    providers.closeEnded(new ProviderId(teacher.provider()));

    read(teacher.editor(), "/v1/offerings/" + offering).then().body("status", equalTo("CANCELLED"));
    teacher.sees(id).then().body("status", equalTo("WITHDRAWN"));
  }

  @Test
  void whateverAProviderOffersEndsWithItAndAnAnsweredProposalStaysSo() {
    var id = teacher.idOf(announced(mirror, aProposal().asking(4, teacher.skill())));
    var published = accepted(id);
    publish(teacher.provider(), published, 0);
    var draft = drafted();

    close();

    read(teacher.editor(), "/v1/offerings/" + published)
        .then()
        .body("status", equalTo("CANCELLED"))
        .body("statusReason", equalTo("PROVIDER_CLOSED"));
    read(teacher.editor(), "/v1/offerings/" + draft)
        .then()
        .body("status", equalTo("CANCELLED"))
        .body("statusReason", equalTo("PROVIDER_CLOSED"));
    teacher.sees(id).then().body("status", equalTo("ACCEPTED"));
  }

  private UUID drafted() {
    var drafted =
        as(teacher.editor()).body(offeringBody(teacher.programme(), 5)).post("/v1/offerings");
    return drafted.then().statusCode(201).extract().jsonPath().getUUID("id");
  }

  private void close() {
    move(admin(), "/v1/providers/" + teacher.provider() + "/close", 0).then().statusCode(200);
  }

  private void retire() {
    move(teacher.editor(), "/v1/programmes/" + teacher.programme() + "/retire", 0)
        .then()
        .statusCode(200);
  }

  private UUID accepted(String id) {
    var accepted = accept(teacher.editor(), id, newOffering(teacher.programme()));
    accepted.then().statusCode(200);
    return accepted.jsonPath().getUUID("offeringId");
  }
}
