package fi.koppi.referralservice.unmetneed;

import static fi.koppi.referralservice.unmetneed.LackedSkill.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.kit.figures.FiguresCommands;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.kit.time.Ids;
import fi.koppi.referralservice.client.api.Database;
import fi.koppi.referralservice.unmetneed.messaging.UnmetNeedFigures;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests that figures of unmet needs reveal nothing about a single client. */
@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
class UnmetNeedSecrecyTest {

  private final LackedSkill skill = new LackedSkill();
  private final UUID porvoo = Ids.unlinkable();
  private final UUID loviisa = Ids.unlinkable();
  private final FiguresCommands commands;
  private final UnmetNeedFigures figures;

  UnmetNeedSecrecyTest(FiguresCommands commands, UnmetNeedFigures figures) {
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
  void smallAuthoritiesAreNotToldWhereTheLargestCouldSubtractItself() throws SQLException {
    skill.lackedIn(porvoo, 4);
    skill.lackedIn(loviisa, 4);

    commands.publish(figures, DAY);

    assertThat(skill.remembered()).isEmpty();
  }

  @Test
  void serviceItselfReadsNothingFinerAcrossAuthorities() throws SQLException {
    skill.lackedIn(porvoo, 4);

    try (var service = Database.asService()) {
      Database.serve(service, "AUTHORITY", loviisa);

      assertThat(Database.select(service, "select 1 from unmet_need")).isEmpty();
      assertThat(
              Database.select(
                  service, "select 1 from unmet_need_figures() where skill = '" + skill.uri + "'"))
          .isEmpty();
    }
  }
}
