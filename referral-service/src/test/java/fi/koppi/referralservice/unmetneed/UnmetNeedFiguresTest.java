package fi.koppi.referralservice.unmetneed;

import static fi.koppi.referralservice.unmetneed.LackedSkill.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.kit.figures.FiguresCommands;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.kit.time.Ids;
import fi.koppi.referralservice.unmetneed.LackedSkill.Area;
import fi.koppi.referralservice.unmetneed.LackedSkill.Told;
import fi.koppi.referralservice.unmetneed.messaging.UnmetNeedFigures;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests which clients count as lacking a skill, and how. */
@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
class UnmetNeedFiguresTest {

  private final LackedSkill skill = new LackedSkill();
  private final UUID porvoo = Ids.unlinkable();
  private final UUID loviisa = Ids.unlinkable();
  private final UUID sipoo = Ids.unlinkable();
  private final FiguresCommands commands;
  private final UnmetNeedFigures figures;

  UnmetNeedFiguresTest(FiguresCommands commands, UnmetNeedFigures figures) {
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
  void authorityOfFiveIsToldAndOneOfFourIsNot() throws SQLException {
    skill.lackedIn(porvoo, 5);
    skill.lackedIn(loviisa, 4);

    commands.publish(figures, DAY);

    assertThat(Told.read(skill.told(1).getLast()))
        .isEqualTo(new Told(1, 5, List.of(new Area(porvoo, 5)), 0));
  }

  @Test
  void figuresAreRoundedDownToFives() throws SQLException {
    skill.lackedIn(porvoo, 14);

    commands.publish(figures, DAY);

    assertThat(Told.read(skill.told(1).getLast()).areas()).containsExactly(new Area(porvoo, 10));
  }

  @Test
  void smallAuthoritiesAreToldTogetherWhereFiveAreLeftWithoutTheLargest() throws SQLException {
    skill.lackedIn(porvoo, 4);
    skill.lackedIn(loviisa, 4);
    skill.lackedIn(sipoo, 1);

    commands.publish(figures, DAY);

    assertThat(Told.read(skill.told(1).getLast())).isEqualTo(new Told(1, 5, List.of(), 5));
  }
}
