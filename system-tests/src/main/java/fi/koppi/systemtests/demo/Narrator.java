package fi.koppi.systemtests.demo;

import fi.koppi.client.referral.model.ReferralChange;
import fi.koppi.systemtests.actor.Onlooker.Overheard;
import fi.koppi.systemtests.actor.call.Call;
import fi.koppi.systemtests.actor.call.Witness;
import fi.koppi.systemtests.actor.college.AdmissionSystem;
import fi.koppi.systemtests.actor.college.StatusChanged;
import java.io.PrintStream;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** Prints one line for each call and each event as it happens. */
final class Narrator implements Witness {

  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{8}([0-9a-f]{4})");

  private final PrintStream out;
  private final long start = System.nanoTime();
  private String step = "the start";
  private int calls;
  private int events;
  private int changes;

  Narrator(PrintStream out) {
    this.out = out;
  }

  synchronized void begin(String title) {
    step = title;
    out.println();
    out.println(title);
  }

  /** Returns the step that is being played. */
  synchronized String step() {
    return step;
  }

  @Override
  public synchronized void answered(Call call) {
    calls++;
    line(
        call.caller() + " -> " + call.service(),
        "%-4s %s".formatted(call.method(), call.path()),
        "%d, %d ms".formatted(call.status(), call.took().toMillis()));
  }

  synchronized void overheard(Overheard event) {
    events++;
    line(event.topic() + " =>", event.type(), "key " + event.key());
  }

  @Override
  public synchronized void arrived(AdmissionSystem college, StatusChanged event) {
    events++;
    line(
        event.topic() + " => " + college.name(),
        "referral %s is %s".formatted(event.referral(), event.status()),
        "version " + event.version());
  }

  synchronized void reported(String college, UUID event, UUID referral, String status) {
    events++;
    line(
        college + " => its status topic",
        "referral %s is %s".formatted(referral, status),
        "event " + event);
  }

  @Override
  public synchronized void changed(String authority, ReferralChange change) {
    changes++;
    line(
        "change feed => " + authority,
        "%s of referral %s".formatted(change.getKind(), change.getReferralId()),
        "%s, version %d".formatted(change.getStatus(), change.getVersion()));
  }

  /** Prints an observation that is neither a call nor an event. */
  synchronized void seen(String what, String result) {
    line("", what, result);
  }

  synchronized String counts() {
    return "%d calls, %d events, %d entries of the change feed".formatted(calls, events, changes);
  }

  double seconds() {
    return (System.nanoTime() - start) / 1e9;
  }

  static String shorten(String text) {
    return ID.matcher(text).replaceAll("..$1");
  }

  private void line(String route, String what, String result) {
    out.println(
        String.format(
                Locale.ROOT,
                "%8.3f s  %-64s %-46s %s",
                seconds(),
                shorten(route),
                shorten(what),
                shorten(result))
            .stripTrailing());
  }
}
