package fi.koppi.catalogservice.seat;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The periods for which seats are reserved and offered. */
@ConfigMapping(prefix = "koppi.seat")
public interface SeatTerms {

  /**
   * Returns how long a seat is reserved that was free when it was requested; long enough for
   * admission and guidance.
   */
  @WithDefault("21d")
  Duration holdFor();

  /**
   * Returns how long a seat is offered to somebody in the queue after another person has given it
   * back.
   */
  @WithDefault("48h")
  Duration offerFor();

  /**
   * Returns for how many days after the start somebody can still begin in place of a person who did
   * not come.
   */
  @WithDefault("7")
  int refillDays();

  /** Returns the interval at which overdue seats are looked for. */
  @WithDefault("5s")
  Duration expireEvery();

  /** Returns the interval at which the places in queues that have moved are published. */
  @WithDefault("5s")
  Duration positionsEvery();
}
