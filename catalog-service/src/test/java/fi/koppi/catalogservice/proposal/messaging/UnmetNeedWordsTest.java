package fi.koppi.catalogservice.proposal.messaging;

import static fi.koppi.catalogservice.proposal.Teaching.newSkill;
import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.catalogservice.SourceId;
import fi.koppi.catalogservice.proposal.source.ProposalSource.Horizon;
import fi.koppi.catalogservice.proposal.source.SkillNames;
import fi.koppi.catalogservice.proposal.source.SourceKind;
import fi.koppi.kit.event.ReceivedEvent;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.json.StoredJson;
import fi.koppi.kit.sql.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Tests the title and the text of a proposal that is made from a figure of unmet needs. */
@QuarkusTest
class UnmetNeedWordsTest {

  private final Sql sql;
  private final SkillNames names;

  @Inject
  UnmetNeedWordsTest(Sql sql, SkillNames names) {
    this.sql = sql;
    this.names = names;
  }

  @Test
  void producersExampleIsUnderstood() {
    var id = new SourceId(UUID.randomUUID());
    var title = new LocalizedText("hitsata terästä", null, null);

    var source = received().as(UnmetNeedState.class).source(id, title);

    assertThat(source.kind()).isEqualTo(SourceKind.UNMET_NEED);
    assertThat(source.horizon()).isEqualTo(Horizon.NOW);
    // The day begins at midnight in Finland.
    assertThat(source.raisedAt()).isEqualTo("2026-11-21T22:00:00Z");
    var wanted = source.wanted();
    assertThat(wanted.title()).isEqualTo(title);
    assertThat(wanted.headcount()).isEqualTo(20);
    assertThat(wanted.municipality()).isNull();
    assertThat(wanted.areas())
        .singleElement()
        .satisfies(area -> assertThat(area.clients()).isEqualTo(15));
    assertThat(wanted.skills())
        .containsExactly(EscoUri.ofPath("skill/00000000-0000-4000-8000-000000000001"));
  }

  /**
   * Runs in a transaction that is rolled back: with a classification, other tests could only use
   * the skills that it contains.
   */
  @Test
  void titleIsTheLabelOfTheClassificationOrElseTheCode() {
    var label = new LocalizedText("hitsata terästä", "svetsa stål", "weld steel");
    var skill = newSkill();
    var unknown = newSkill();

    QuarkusTransaction.begin();
    sql.update(
        "insert into concept (uri, kind, label, broader) values (?, 'SKILL', ?::jsonb, '{}')",
        skill.value(),
        StoredJson.write(label));
    var names = List.of(this.names.of(skill), this.names.of(unknown));
    QuarkusTransaction.rollback();

    assertThat(names)
        .containsExactly(label, new LocalizedText(unknown.path(), unknown.path(), unknown.path()));
  }

  private static ReceivedEvent received() {
    return new ReceivedEvent(
        ToldFigure.IN,
        null,
        UUID.randomUUID(),
        UnmetNeedConsumer.STATE,
        "/referral-service",
        null,
        Instant.EPOCH,
        "",
        null,
        ToldFigure.EXAMPLE);
  }
}
