package fi.koppi.systemtests.demo;

import fi.koppi.client.referral.model.ReferralHistory;
import fi.koppi.client.referral.model.ReferralStep;
import fi.koppi.client.referral.model.ReferralView;
import java.io.PrintStream;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Objects;

/** The steps of the referral with their times, from its history. */
record Summary(ReferralHistory history, ReferralView referral, String counts, double seconds) {

  static Summary of(Journey journey, Stage stage) {
    return new Summary(
        journey.history(),
        stage.municipality().read(journey.referral()),
        stage.narrator().counts(),
        stage.narrator().seconds());
  }

  void print(PrintStream out) {
    out.println();
    out.println("The referral's history");
    OffsetDateTime submitted = Objects.requireNonNull(history.getCatchClock()).getStartedAt();
    for (ReferralStep step : history.getSteps()) {
      out.println(line(step, submitted));
    }
    var clock = history.getCatchClock();
    out.printf(
        "%nCatch clock: caught %s, due %s, met: %s%n",
        clock.getCaughtAt(), clock.getDueAt(), clock.getMet());
    out.printf(
        "Seat: %s. Outcome: %s%n",
        referral.getSeat().getStatus(), referral.getOutcomes().getFirst().getType());
    out.printf(Locale.ROOT, "All as it should be: %s in %.1f s%n", counts, seconds);
  }

  private static String line(ReferralStep step, OffsetDateTime submitted) {
    long millis = Duration.between(submitted, step.getAt()).toMillis();
    return String.format(
            Locale.ROOT,
            "  %-15s %+9d ms   by organisation %s, person %s %s",
            step.getStatus(),
            millis,
            Narrator.shorten(String.valueOf(step.getByOrganisation())),
            Objects.requireNonNullElse(step.getByPerson(), "-"),
            Objects.requireNonNullElse(step.getReason(), ""))
        .stripTrailing();
  }
}
