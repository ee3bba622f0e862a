package fi.koppi.catalogservice.programme;

import static fi.koppi.catalogservice.programme.ProgrammeBuilder.aProgramme;
import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.programme.closure.ProviderClosures;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ClosureCommandsTest {

  private static final ProviderId CLOSED = new ProviderId(new UUID(0, 7));
  private static final Instant NOW = Instant.parse("2026-11-02T08:00:00Z");

  private final InMemoryProgrammes programmes = new InMemoryProgrammes();
  private final Closures closures = new Closures();
  private final List<ProgrammeEvent> announced = new ArrayList<>();
  private final ClosureCommands commands =
      new ClosureCommands(closures, programmes, announced::add, InstantSource.fixed(NOW));

  @Test
  void programmesOfAClosedProviderAreRetiredInPortionsAndEachOnce() {
    int number = ClosureCommands.PORTION + 1;
    add(number, CLOSED);
    closures.add(CLOSED);

    assertThat(commands.retireSome(CLOSED)).isTrue();
    assertThat(announced).hasSize(ClosureCommands.PORTION);
    assertThat(commands.retireSome(CLOSED)).isFalse();

    assertThat(announced)
        .hasSize(number)
        .allSatisfy(event -> assertThat(event.programme().retiredAt()).isEqualTo(NOW))
        .extracting(event -> event.programme().id())
        .doesNotHaveDuplicates();
    assertThat(closures.closed).isEmpty();
  }

  @Test
  void programmesOfOthersStayActive() {
    add(1, new ProviderId(new UUID(0, 8)));
    closures.add(CLOSED);

    commands.retireSome(CLOSED);

    assertThat(announced).isEmpty();
    assertThat(closures.closed).isEmpty();
  }

  private void add(int number, ProviderId provider) {
    for (int n = 1; n <= number; n++) {
      programmes.add(aProgramme().of(provider).with(new ProgrammeId(new UUID(0, n))).build());
    }
  }

  private static final class Closures implements ProviderClosures {

    private final Set<ProviderId> closed = new LinkedHashSet<>();

    @Override
    public void add(ProviderId provider) {
      closed.add(provider);
    }

    @Override
    public Optional<ProviderId> nextAfter(ProviderId provider) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean lock(ProviderId provider) {
      return closed.contains(provider);
    }

    @Override
    public void remove(ProviderId provider) {
      closed.remove(provider);
    }
  }
}
