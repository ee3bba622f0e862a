package fi.koppi.referralservice.unmetneed;

import static fi.koppi.referralservice.unmetneed.LackedSkill.DAY;
import static fi.koppi.referralservice.unmetneed.LackedSkill.STATE;
import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.kit.figures.FiguresCommands;
import fi.koppi.kit.testing.ContractCheck;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.kit.time.Ids;
import fi.koppi.referralservice.unmetneed.LackedSkill.Told;
import fi.koppi.referralservice.unmetneed.messaging.UnmetNeedFigures;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests that figures of unmet needs are published at each change, once a day. */
@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
class UnmetNeedTellingTest {

  private final LackedSkill skill = new LackedSkill();
  private final UUID porvoo = Ids.unlinkable();
  private final FiguresCommands commands;
  private final UnmetNeedFigures figures;

  UnmetNeedTellingTest(FiguresCommands commands, UnmetNeedFigures figures) {
    this.commands = commands;
    this.figures = figures;
  }

  @BeforeEach
  void open() throws SQLException {
    skill.open();
  }

  @AfterEach
  void close() {
    skill.close();
  }

  @Test
  void everyMessageIsAsTheSchemaSays() throws SQLException {
    skill.lackedIn(porvoo, 6);

    commands.publish(figures, DAY);

    ContractCheck.validates(STATE, skill.told(1).getLast().value());
  }

  @Test
  void figureThatFallsUnderFiveIsWithdrawnAndComesBackWithALaterVersion() throws SQLException {
    skill.lackedIn(porvoo, 5);
    commands.publish(figures, DAY);

    skill.closeOne();
    commands.publish(figures, DAY.plusDays(1));
    skill.lackedIn(porvoo, 1);
    commands.publish(figures, DAY.plusDays(2));

    var told = skill.told(3);
    assertThat(told.get(1).value()).isNull();
    assertThat(Stream.of(told.getFirst(), told.getLast()).map(Told::read))
        .extracting(Told::version)
        .containsExactly(1L, 3L);
  }

  @Test
  void dayIsToldOnceWhateverHappensOnIt() throws SQLException {
    skill.lackedIn(porvoo, 5);
    commands.publish(figures, DAY);

    skill.lackedIn(porvoo, 5);
    commands.publish(figures, DAY);

    assertThat(skill.remembered()).containsExactly("1");
  }

  @Test
  void whatHasNotChangedIsNotToldAgain() throws SQLException {
    skill.lackedIn(porvoo, 5);
    commands.publish(figures, DAY);

    skill.lackedIn(porvoo, 2);
    commands.publish(figures, DAY.plusDays(1));

    assertThat(skill.remembered()).containsExactly("1");
  }

  @Test
  void replicasThatTellTheSameDayTellItTogetherOnce() throws SQLException {
    skill.lackedIn(porvoo, 5);

    Stream.generate(() -> CompletableFuture.runAsync(() -> commands.publish(figures, DAY)))
        .limit(4)
        .toList()
        .forEach(CompletableFuture::join);
    skill.lackedIn(porvoo, 5);
    commands.publish(figures, DAY.plusDays(1));

    assertThat(skill.told(2).stream().map(Told::read))
        .extracting(Told::version)
        .containsExactly(1L, 2L);
  }
}
