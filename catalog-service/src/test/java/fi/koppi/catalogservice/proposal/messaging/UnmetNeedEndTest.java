package fi.koppi.catalogservice.proposal.messaging;

import static fi.koppi.catalogservice.Catalog.editorOf;
import static fi.koppi.catalogservice.proposal.Deciding.DECLINE;
import static fi.koppi.catalogservice.proposal.Deciding.decide;
import static fi.koppi.catalogservice.proposal.messaging.ToldFigure.PATIENCE;
import static fi.koppi.catalogservice.proposal.messaging.ToldFigure.TOLD;
import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.kit.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Figures that vanish, and those that come back. */
@QuarkusTest
class UnmetNeedEndTest {

  private final Sql sql;
  private ToldFigure told;

  @Inject
  UnmetNeedEndTest(Sql sql) {
    this.sql = sql;
  }

  @BeforeEach
  void teach() {
    told = ToldFigure.ofNewSkill(sql);
  }

  @AfterEach
  void leaveTheBroker() {
    told.topics().close();
  }

  @Test
  void figureThatVanishesAndComesBackIsProposedAnew() {
    told.tell(1, 20, "2026-11-22");
    told.awaitProposal("PROPOSED", 20);
    told.end(TOLD);
    told.awaitProposal("WITHDRAWN", 20);

    told.tell(3, 10, "2026-12-05");

    told.awaitProposal("PROPOSED", 10);
    assertThat(told.proposal()).containsEntry("raisedAt", "2026-12-04T22:00:00Z");
  }

  @Test
  void whoDeclinedIsNotAskedAgainBeforeTheFigureComesBack() {
    told.tell(1, 20, "2026-11-22");
    told.awaitProposal("PROPOSED", 20);
    var editor = editorOf(told.provider());
    decide(editor, String.valueOf(told.proposal().get("id")), "decline", 0, DECLINE)
        .then()
        .statusCode(200);
    told.tell(2, 25, "2026-11-22");
    told.awaitTaken();
    assertThat(told.proposals()).hasSize(1);

    told.end(TOLD);
    told.tell(4, 30, "2026-12-05");

    Awaitility.await()
        .atMost(PATIENCE)
        .untilAsserted(() ->
            assertThat(told.proposals())
                .extracting(shown -> shown.get("status"))
                .containsExactly("PROPOSED", "DECLINED"));
  }

  @Test
  void olderStateAfterTheEndChangesNothing() {
    told.tell(2, 20, "2026-11-22");
    told.awaitProposal("PROPOSED", 20);
    told.end(TOLD);

    told.tell(1, 15, "2026-11-22");
    told.tell(2, 20, "2026-11-22");

    told.awaitTaken();
    told.awaitProposal("WITHDRAWN", 20);
  }

  @Test
  void endThatWasToldBeforeTheFigureCameBackEndsNothing() {
    told.tell(3, 20, "2026-11-22");
    told.awaitProposal("PROPOSED", 20);

    told.end(TOLD.minusSeconds(86_400));

    told.awaitTaken();
    told.awaitProposal("PROPOSED", 20);
  }

  @Test
  void endOfWhatWasNeverToldPassesBy() {
    long before = told.deadLetters();

    told.end(TOLD);

    told.awaitTaken();
    assertThat(told.deadLetters()).isEqualTo(before);
  }
}
