package fi.koppi.catalogservice.proposal.messaging;

import static fi.koppi.catalogservice.Catalog.registeredProvider;
import static fi.koppi.catalogservice.proposal.Teaching.newSkill;
import static fi.koppi.catalogservice.proposal.Teaching.proposed;
import static fi.koppi.catalogservice.proposal.messaging.ToldFigure.IN;
import static fi.koppi.catalogservice.proposal.messaging.ToldFigure.PATIENCE;
import static fi.koppi.catalogservice.proposal.messaging.ToldFigure.TOLD;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.kit.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests which events of unmet needs become figures, and which are not accepted. */
@QuarkusTest
class UnmetNeedConsumerTest {

  private final Sql sql;
  private ToldFigure told;

  @Inject
  UnmetNeedConsumerTest(Sql sql) {
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
  void figureIsProposedToWhoeverTeachesTheSkill() {
    told.tell(1, 20, "2026-11-22");

    told.awaitProposal("PROPOSED", 20);
    assertThat(told.proposal())
        .containsEntry("sourceKind", "UNMET_NEED")
        .containsEntry("sourceId", told.id().toString())
        .containsEntry("raisedAt", "2026-11-21T22:00:00Z")
        .containsEntry("skills", List.of(told.skill().value()))
        .containsEntry(
            "areas",
            List.of(Map.of("authorityId", "01920000-0000-7000-8000-000000000101", "clients", 15)))
        .doesNotContainKeys("municipality", "organisationId", "neededBy");
  }

  @Test
  void laterFigureIsFollowedAndAnOlderOneChangesNothing() {
    told.tell(1, 20, "2026-11-22");
    told.tell(3, 40, "2026-11-22");
    told.tell(2, 30, "2026-11-22");

    told.awaitTaken();

    told.awaitProposal("PROPOSED", 40);
  }

  @Test
  void sameEventTwiceProposesOnce() {
    var headers = told.headers(UUID.randomUUID(), TOLD, false);
    told.send(headers, told.payload(1, 20, "2026-11-22"));
    told.send(headers, told.payload(1, 20, "2026-11-22"));

    told.awaitTaken();

    told.awaitProposal("PROPOSED", 20);
  }

  @Test
  void skillThatNobodyTeachesIsOpenToEverybody() {
    var other = registeredProvider();
    told = told.of(newSkill());

    told.tell(1, 20, "2026-11-22");

    told.awaitProposal("PROPOSED", 20);
    assertThat(proposed(other, told.id())).hasSize(1);
    assertThat(told.proposal()).doesNotContainKey("providerId");
  }

  @Test
  void rubbishNeitherStopsTheConsumerNorGetsLost() {
    long before = told.deadLetters();
    var good = told.payload(1, 20, "2026-11-22");
    var headers = told.headers(UUID.randomUUID(), TOLD, false);

    told.send(Map.of(), good);
    told.topics().send(IN, null, Map.of("ce_id", "no uuid"), "rubbish".getBytes(UTF_8));
    told.topics().send(IN, "no skill", headers, good.getBytes(UTF_8));
    told.topics()
        .send(
            IN,
            "http://data.europa.eu/esco/isco/C7212",
            told.headers(UUID.randomUUID(), TOLD, true),
            null);
    told.send(told.payload(1, 20, "2026-11-22").replace(told.skill().value(), newSkill().value()));
    told.send("{\"skill\":");
    told.send("{}");
    told.send("[1]");
    told.send(good.replace("\"clients\": 20", "\"clients\": 0"));
    told.send(good.replace("\"version\": 1", "\"version\": 0"));
    told.send(good.replace("2026-11-22", "2026-11-31"));

    Awaitility.await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(told.deadLetters()).isEqualTo(before + 11));
    assertThat(told.proposals()).isEmpty();
    told.send(good);
    told.awaitProposal("PROPOSED", 20);
  }

  @Test
  void typeThatIsUnknownPassesBy() {
    long before = told.deadLetters();

    told.topics()
        .sendEvent(
            IN,
            told.skill().value(),
            "/referral-service",
            "fi.koppi.referral.unmet-need-state.v2",
            Map.of("a", 1));
    told.tell(1, 20, "2026-11-22");

    told.awaitProposal("PROPOSED", 20);
    assertThat(told.deadLetters()).isEqualTo(before);
  }
}
