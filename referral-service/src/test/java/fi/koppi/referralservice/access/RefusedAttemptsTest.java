package fi.koppi.referralservice.access;

import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.kit.security.Actor;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.referralservice.AccessAction;
import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.client.ClientAction;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tests of what a caller who is refused again and again leaves in the access log. */
class RefusedAttemptsTest {

  private static final InstantSource TIME =
      InstantSource.fixed(Instant.parse("2027-01-11T08:00:00Z"));
  private static final Actor CALLER =
      new Actor(
          new UUID(0, 1), OrganisationType.AUTHORITY, "porvoo-employment", Set.of(), "coach-17");
  private static final Subject CLIENT = Subject.of(new ClientId(new UUID(0, 2)));

  private final Log log = new Log();
  private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
  private final RefusedAttempts attempts =
      new RefusedAttempts(new RefusedAttemptCommands(log, log), TIME, metrics, 2, () -> true);

  @Test
  void oneMoreLineSaysThatFurtherCallsWereRefused() {
    for (int i = 0; i < 5; i++) {
      attempts.record(CALLER, ClientAction.READ, CLIENT, 404);
    }

    assertThat(log.lines).containsExactly("READ 404", "READ 404", "FURTHER_CALLS_REFUSED 404");
    assertThat(metrics.get("koppi.access.refused.beyond").counter().count()).isEqualTo(3);
  }

  @Test
  void onePersonTakesNoLinesFromAnotherOfTheSameClient() {
    for (int i = 0; i < 5; i++) {
      attempts.record(CALLER, ClientAction.READ, CLIENT, 404);
    }

    attempts.record(person("coach-18"), ClientAction.READ, CLIENT, 404);

    assertThat(log.lines).endsWith("FURTHER_CALLS_REFUSED 404", "READ 404");
  }

  @Test
  void clientThatNamesPersonAfterPersonIsBoundedToo() {
    for (int i = 0; i < 100; i++) {
      attempts.record(person("coach-" + i), ClientAction.READ, CLIENT, 404);
    }

    assertThat(log.lines).hasSize(21).endsWith("FURTHER_CALLS_REFUSED 404");
  }

  private static Actor person(String id) {
    return new Actor(CALLER.organisation(), CALLER.type(), CALLER.client(), CALLER.roles(), id);
  }

  @Test
  void refusalThatTellsOfSomebodyLeavesItsLineBeyondTheLimit() {
    for (int i = 0; i < 5; i++) {
      attempts.record(CALLER, ClientAction.READ, CLIENT, 404);
    }

    attempts.recordAlways(CALLER, ClientAction.REGISTERED, CLIENT, 409);

    assertThat(log.lines).endsWith("REGISTERED 409");
  }

  @Test
  void lineIsWrittenOnTheCallersOwnSide() {
    attempts.record(CALLER, ClientAction.READ, CLIENT, 404);

    assertThat(log.served).containsExactly(CALLER);
  }

  private static final class Log implements AccessLog, RowAccess {

    private final List<String> lines = new ArrayList<>();
    private final List<Actor> served = new ArrayList<>();

    @Override
    public void record(Actor by, AccessAction action, Subject subject, @Nullable String reason) {
      lines.add(action.name());
    }

    @Override
    public void recordRefused(Actor by, AccessAction action, Subject subject, int status) {
      lines.add(action.name() + " " + status);
    }

    @Override
    public void recordRefused(Actor by, AccessAction action, Subject subject, String cause) {
      lines.add(action.name() + " " + cause);
    }

    @Override
    public void asAuthority(AuthorityId authority) {
      throw new UnsupportedOperationException("a refused attempt is the caller's");
    }

    @Override
    public void as(Actor actor) {
      served.add(actor);
    }

    @Override
    public void asSystem() {
      throw new UnsupportedOperationException("a refused attempt is the caller's");
    }
  }
}
