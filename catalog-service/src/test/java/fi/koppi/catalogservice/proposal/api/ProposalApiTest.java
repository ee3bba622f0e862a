package fi.koppi.catalogservice.proposal.api;

import static fi.koppi.catalogservice.Catalog.admin;
import static fi.koppi.catalogservice.Catalog.coach;
import static fi.koppi.catalogservice.Catalog.editorOf;
import static fi.koppi.catalogservice.Catalog.move;
import static fi.koppi.catalogservice.Catalog.read;
import static fi.koppi.catalogservice.Catalog.registeredProvider;
import static fi.koppi.catalogservice.Refusals.assertRefused;
import static fi.koppi.catalogservice.proposal.Deciding.DECLINE;
import static fi.koppi.catalogservice.proposal.Deciding.PATH;
import static fi.koppi.catalogservice.proposal.Deciding.accept;
import static fi.koppi.catalogservice.proposal.Deciding.announced;
import static fi.koppi.catalogservice.proposal.Deciding.decide;
import static fi.koppi.catalogservice.proposal.Deciding.newOffering;
import static fi.koppi.catalogservice.proposal.ProposalBuilder.aProposal;
import static fi.koppi.catalogservice.proposal.Teaching.newSkill;
import static fi.koppi.catalogservice.proposal.Teaching.programme;
import static fi.koppi.catalogservice.proposal.Teaching.proposed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fi.koppi.catalogservice.proposal.SourceMirror;
import fi.koppi.catalogservice.proposal.Teacher;
import fi.koppi.kit.sql.Sql;
import fi.koppi.kit.testing.BadBodies;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class ProposalApiTest {

  private final SourceMirror mirror;
  private final Sql sql;
  private Teacher teacher;

  @Inject
  ProposalApiTest(SourceMirror mirror, Sql sql) {
    this.mirror = mirror;
    this.sql = sql;
  }

  @BeforeEach
  void teach() {
    teacher = Teacher.ofNewSkill(sql);
  }

  @Test
  void needIsProposedToThoseWhoTeachItsSkillsRankedByHowMany() {
    var second = newSkill();
    var better = registeredProvider();
    programme(sql, better, teacher.skill(), newSkill());
    programme(sql, better, second);
    var stranger = registeredProvider();
    programme(sql, stranger, newSkill());

    var need = announced(mirror, aProposal().asking(4, teacher.skill(), second));

    assertThat(proposed(better, need).getFirst())
        .containsEntry("rank", 1)
        .containsEntry("matchingSkills", 2);
    assertThat(proposed(teacher.provider(), need).getFirst())
        .containsEntry("rank", 2)
        .containsEntry("matchingSkills", 1)
        .containsEntry("programmeIds", List.of(teacher.programme().toString()));
    assertThat(proposed(stranger, need)).isEmpty();
  }

  @Test
  void whoTeachesItNoMoreIsNotAsked() {
    var retiring = registeredProvider();
    var retired = programme(sql, retiring, teacher.skill());
    move(editorOf(retiring), "/v1/programmes/" + retired + "/retire", 0).then().statusCode(200);

    var need = announced(mirror, aProposal().asking(4, teacher.skill()));

    assertThat(proposed(retiring, need)).isEmpty();
    assertThat(proposed(teacher.provider(), need)).hasSize(1);
  }

  @Test
  void needThatNobodyTeachesIsOpenUntilSomebodyTakesItUp() {
    var other = registeredProvider();
    var need = announced(mirror, aProposal().asking(4, newSkill()));
    assertThat(proposed(other, need)).hasSize(1);
    var id = teacher.idOf(need);

    accept(teacher.editor(), id, newOffering(teacher.programme()))
        .then()
        .statusCode(200)
        .body("providerId", equalTo(teacher.provider().toString()));

    assertThat(proposed(other, need)).isEmpty();
    assertRefused(read(editorOf(other), PATH + "/" + id), 404, "not-found");
  }

  @Test
  void openNeedIsNobodysToDecline() {
    var id = teacher.idOf(announced(mirror, aProposal().asking(4, newSkill())));

    var declined = decide(teacher.editor(), id, "decline", 0, DECLINE);

    assertRefused(declined, 409, "proposal-open");
  }

  @Test
  void declinedProposalTellsWhyAndCannotBeAccepted() {
    var id = teacher.idOf(announced(mirror, aProposal().asking(4, teacher.skill())));
    var note = "{\"reason\": \"OTHER\", \"note\": \"The hall is being rebuilt\"}";

    decide(teacher.editor(), id, "decline", 0, note)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("status", equalTo("DECLINED"))
        .body("declineReason", equalTo("OTHER"))
        .body("declineNote", equalTo("The hall is being rebuilt"));

    assertRefused(
        decide(teacher.editor(), id, "accept", 1, newOffering(teacher.programme())),
        409,
        "proposal-status");
  }

  @Test
  void whatIsProposedToAnotherLooksAsIfItDidNotExist() {
    var id = teacher.idOf(announced(mirror, aProposal().asking(4, teacher.skill())));
    var stranger = editorOf(registeredProvider());

    assertRefused(read(stranger, PATH + "/" + id), 404, "not-found");
    assertRefused(accept(stranger, id, newOffering(teacher.programme())), 404, "not-found");
    assertRefused(decide(stranger, id, "decline", 0, DECLINE), 404, "not-found");
    assertRefused(read(teacher.editor(), PATH + "/" + UUID.randomUUID()), 404, "not-found");
  }

  @Test
  void onlyEditorsSeeProposals() {
    assertRefused(read(coach(), PATH), 403, "forbidden");
    assertRefused(read(admin(), PATH), 403, "forbidden");
  }

  @Test
  void foresightProposesAnOfferingWhereNothingIsPublished() {
    var id = teacher.idOf(announced(mirror, aProposal().foreseen().asking(4, teacher.skill())));

    teacher.sees(id).then().body("kind", equalTo("NEW_OFFERING"));
  }

  @Test
  void pagesMissNothingAndRepeatNothing() {
    List<String> made = new ArrayList<>();
    for (int n = 0; n < 5; n++) {
      made.addFirst(teacher.idOf(announced(mirror, aProposal().asking(4, teacher.skill()))));
    }
    List<String> read = new ArrayList<>();
    @Nullable String cursor = "";

    while (cursor != null) {
      var page =
          read(teacher.editor(), PATH + "?status=PROPOSED&limit=2&cursor=" + cursor).jsonPath();
      read.addAll(page.getList("items.id", String.class));
      cursor = page.getString("next");
    }

    assertThat(read).doesNotHaveDuplicates().containsSubsequence(made);
    assertRefused(read(teacher.editor(), PATH + "?cursor=x"), 400, "invalid-cursor");
  }

  @TestFactory
  Stream<DynamicTest> badDeclineIsRefused() {
    var id = UUID.randomUUID().toString();
    return BadBodies.of("{\"reason\": \"OTHER\", \"note\": \"why\"}")
        .without("reason")
        .with("reason", "\"BORED\"")
        .with("note", "\"\"")
        .with("note", "\"" + "x".repeat(501) + "\"")
        .refusedBy(body -> decide(teacher.editor(), id, "decline", 0, body));
  }
}
