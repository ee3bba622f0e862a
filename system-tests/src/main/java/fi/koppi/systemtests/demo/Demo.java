package fi.koppi.systemtests.demo;

import fi.koppi.local.Suite;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.function.Supplier;

/** The program behind {@code ./koppi demo}, which plays a journey on the running suite. */
public final class Demo {

  private final Stage stage;
  private final Narrator narrator;
  private final PrintStream out;

  private Demo(Stage stage, Narrator narrator, PrintStream out) {
    this.stage = stage;
    this.narrator = narrator;
    this.out = out;
  }

  public static void main(String[] arguments) {
    System.exit(play(Suite.open(Path.of(System.getProperty("koppi.root", "."))), System.out));
  }

  /** Plays the demo and returns the exit code: 0 if every step ended as expected. */
  static int play(Suite suite, PrintStream out) {
    if (!suite.isUp()) {
      out.println("koppi: the suite is not up; run ./koppi up");
      return 1;
    }
    Narrator narrator = new Narrator(out);
    try (Stage stage = new Stage(suite, narrator)) {
      new Demo(stage, narrator, out).play();
      return 0;
    } catch (RuntimeException e) {
      out.printf("%nFAILED in \"%s\": %s%n", narrator.step(), Narrator.shorten(reason(e)));
      return 1;
    }
  }

  private void play() {
    out.println(
        "One referral from a municipality to a college and back, run " + stage.cast().run());
    Supply supply =
        step("1. A college offers places, an employer has a need", () -> Supply.publish(stage));
    Journey journey =
        step(
            "2. The municipality refers a client, by a client generated from the OpenAPI document",
            () -> Journey.begin(stage, supply));
    step("3. A seat is held, the college gets a claim check", journey::isReceived);
    step("4. The college answers over its own topic, the client gets the seat", journey::isTrained);
    step("5. The municipality has followed it all", journey::isFollowedThrough);
    step(
        "6a. A third client for two places waits and gets the first one's seat",
        () -> WaitingList.play(stage, supply));
    step("6b. Another college gets nowhere", () -> Boundaries.play(stage, journey.referral()));
    step(
        "6c. Lost updates are refused, repeated requests are answered once",
        () -> Repetition.play(stage, supply));
    Summary.of(journey, stage).print(out);
  }

  private <T> T step(String title, Supplier<T> scene) {
    narrator.begin(title);
    return scene.get();
  }

  private void step(String title, Runnable scene) {
    narrator.begin(title);
    scene.run();
  }

  private static String reason(RuntimeException failure) {
    String message = failure.getMessage();
    return message == null ? failure.toString() : message;
  }
}
