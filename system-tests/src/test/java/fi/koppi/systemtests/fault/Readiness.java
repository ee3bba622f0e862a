package fi.koppi.systemtests.fault;

import fi.koppi.local.Suite;
import fi.koppi.systemtests.RawCall;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Asks the services for their health, as whoever balances or orchestrates them does. */
final class Readiness {

  /** The longest time that an answer may take, whatever is away. */
  static final Duration LONGEST = Duration.ofSeconds(1);

  private static final List<String> SERVICES =
      List.of("catalog-service", "partner-service", "referral-service");
  private static final List<String> GROUPS = List.of("live", "started", "ready");

  private final Suite suite;

  Readiness(Suite suite) {
    this.suite = suite;
  }

  /** The answer of one service about one group of checks. */
  record Answer(String service, String group, int status, Duration took) {}

  List<Answer> ofAllGroups() {
    return SERVICES.stream()
        .flatMap(service -> GROUPS.stream().map(group -> ask(service, group)))
        .toList();
  }

  Stream<Integer> statusOfEachService() {
    return SERVICES.stream().map(service -> ask(service, "ready").status());
  }

  private Answer ask(String service, String group) {
    long began = System.nanoTime();
    int status = RawCall.toManagement(suite, service, "/q/health/" + group).get().status();
    return new Answer(service, group, status, Duration.ofNanos(System.nanoTime() - began));
  }
}
