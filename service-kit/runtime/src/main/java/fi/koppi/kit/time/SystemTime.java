package fi.koppi.kit.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;

/** Reads the machine's clock, which nothing else does. A test replaces it by a bean of its own. */
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
