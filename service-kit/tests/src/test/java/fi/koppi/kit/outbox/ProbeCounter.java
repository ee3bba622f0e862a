package fi.koppi.kit.outbox;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An aggregate whose events count up, so that a reader sees when one is missing or early. */
@Entity
@Table(name = "probe_counter")
class ProbeCounter {

  @Id private @Nullable UUID id;
  private int number;
  @Version private long version;

  protected ProbeCounter() {}

  ProbeCounter(UUID id) {
    this.id = id;
  }

  int next() {
    return ++number;
  }
}
