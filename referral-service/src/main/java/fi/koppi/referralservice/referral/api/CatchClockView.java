package fi.koppi.referralservice.referral.api;

import fi.koppi.referralservice.referral.clock.CatchClock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The college's time to catch the referral.
 *
 * @param dueAt the first instant that is too late
 * @param met whether it was caught in time; absent while the clock runs
 */
@Schema(
    examples =
        """
        {"startedAt": "2027-01-11T08:00:00Z", "dueAt": "2027-01-18T22:00:00Z",
         "caughtAt": "2027-01-12T07:30:00Z", "met": true}\
        """)
record CatchClockView(
    Instant startedAt, Instant dueAt, @Nullable Instant caughtAt, @Nullable Boolean met) {

  static @Nullable CatchClockView of(@Nullable CatchClock clock) {
    return clock == null
        ? null
        : new CatchClockView(clock.startedAt(), clock.dueAt(), clock.stoppedAt(), clock.met());
  }
}
