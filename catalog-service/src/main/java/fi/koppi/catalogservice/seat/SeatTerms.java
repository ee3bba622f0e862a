package fi.koppi.catalogservice.seat;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long somebody has to make up their mind. */
@ConfigMapping(prefix = "koppi.seat")
public interface SeatTerms {

  /** A seat that was free when it was asked for; long enough for admission and guidance. */
  @WithDefault("21d")
  Duration holdFor();

  /** A seat that somebody else gave back, while others wait. */
  @WithDefault("48h")
  Duration offerFor();

  /** So many days after the start somebody can still begin in place of one who did not come. */
  @WithDefault("7")
  int refillDays();

  /** How often is looked for seats whose time is up. */
  @WithDefault("5s")
  Duration expireEvery();
}
