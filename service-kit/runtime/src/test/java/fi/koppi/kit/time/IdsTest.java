package fi.koppi.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

  private static final Instant NOON = Instant.parse("2026-11-02T10:00:00.123Z");

  @Test
  void idCarriesItsMillisecondVersionAndVariant() {
    UUID id = new Ids(InstantSource.fixed(NOON)).next();

    assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOON.toEpochMilli());
    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(2);
  }

  @Test
  void idsOfTheSameMillisecondGrowEvenWhenTheCounterOverflows() {
    Ids ids = new Ids(InstantSource.fixed(NOON));

    List<String> made = Stream.generate(ids::next).limit(10_000).map(UUID::toString).toList();

    assertThat(made).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void idsGrowWhenTheClockStepsBack() {
    Queue<Instant> readings = new ArrayDeque<>(List.of(NOON, NOON.minusSeconds(60)));
    Ids ids = new Ids(readings::remove);

    UUID before = ids.next();
    UUID after = ids.next();

    assertThat(after.toString()).isGreaterThan(before.toString());
  }

  @Test
  void unlinkableIdCarriesNoTime() {
    UUID id = Ids.unlinkable();

    assertThat(id.version()).isEqualTo(4);
  }

  @Test
  void parallelCallersNeverGetTheSameId() {
    Ids ids = new Ids(InstantSource.fixed(NOON));

    List<UUID> made = IntStream.range(0, 10_000).parallel().mapToObj(i -> ids.next()).toList();

    assertThat(made).doesNotHaveDuplicates();
  }
}
