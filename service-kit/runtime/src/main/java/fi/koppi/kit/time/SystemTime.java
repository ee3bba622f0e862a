package fi.koppi.kit.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;

/** The one place that reads the machine's clock; a test puts its own bean in its stead. */
class SystemTime {

  // PostgreSQL keeps microseconds: a time read back must equal the one that was written.
  private static final Duration STORED_PRECISION = Duration.ofNanos(1_000);

  @Produces
  @ApplicationScoped
  @DefaultBean
  InstantSource now() {
    return Clock.tick(Clock.systemUTC(), STORED_PRECISION);
  }
}
