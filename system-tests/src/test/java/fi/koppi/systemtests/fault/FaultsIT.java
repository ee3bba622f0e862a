package fi.koppi.systemtests.fault;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.koppi.local.Suite;
import fi.koppi.systemtests.SuiteExtension;
import fi.koppi.systemtests.actor.Cast;
import fi.koppi.systemtests.actor.call.Tries;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Injects faults into a suite in use and checks that everything that was accepted is completed. */
@ExtendWith(SuiteExtension.class)
class FaultsIT {

  /** Longer than all five restarts one after the other on a slow machine. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private static final List<String> VICTIMS =
      List.of("catalog-service", "partner-service", "referral-service", "kafka", "postgres");

  @Test
  void nothingIsLostOrDoneTwiceWhileEveryProcessIsKilledInTurn(Suite suite) throws Exception {
    var outages = new Outages(suite);
    int referrals = 300;
    int apart = referrals / (VICTIMS.size() + 1);
    Map<Integer, Runnable> kills =
        IntStream.range(0, VICTIMS.size())
            .boxed()
            .collect(toMap(n -> (n + 1) * apart, n -> () -> outages.kill(VICTIMS.get(n))));

    flow(suite, referrals, kills);

    System.out.println(outages);
  }

  /**
   * Checks that a replica does no harm when it wakes up after its partitions and shards went to
   * another one.
   */
  @Test
  void nothingIsLostOrDoneTwiceByTwoReplicasOfWhichOneFallsAsleep(Suite suite) throws Exception {
    var outages = new Outages(suite);
    outages.startReplicas("catalog-service-2", "referral-service-2");
    try {
      Map<Integer, Runnable> incidents =
          Map.of(
              20, () -> outages.sleep("catalog-service-2", Duration.ofSeconds(12)),
              60, () -> outages.sleep("referral-service-2", Duration.ofSeconds(12)),
              90, () -> outages.kill("catalog-service-2"));

      flow(suite, 120, incidents);

      System.out.println(outages);
    } finally {
      outages.stopReplicas("catalog-service-2", "referral-service-2");
    }
  }

  /**
   * Asks for health while a part is away: the services serve REST without the broker and the
   * issuer, and without the database they say at once that they can't.
   */
  @ParameterizedTest
  @CsvSource({"kafka, 200", "keycloak, 200", "postgres, 503"})
  void servicesAnswerForTheirHealthWithinASecondWhileAPartIsAway(
      String away, int ready, Suite suite) {
    var readiness = new Readiness(suite);
    var part = suite.component(away);
    part.kill();
    try {
      await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> readiness.statusOfEachService().allMatch(status -> status == ready));
      await()
          .during(Duration.ofSeconds(15))
          .atMost(Duration.ofMinutes(2))
          .untilAsserted(() ->
              assertThat(readiness.ofAllGroups())
                  .allSatisfy(answer -> {
                    assertThat(answer.took()).isLessThan(Readiness.LONGEST);
                    assertThat(answer.status())
                        .isEqualTo(answer.group().equals("ready") ? ready : 200);
                  }));
    } finally {
      part.start();
      part.awaitReady();
    }
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> readiness.statusOfEachService().allMatch(status -> status == 200));
  }

  private static void flow(Suite suite, int referrals, Map<Integer, Runnable> incidents)
      throws Exception {
    var began = Instant.now();
    var tries = Tries.until(PATIENCE);
    try (var college = new PatientCollege();
        var cast = new Cast(suite, tries, college)) {
      cast.enrolColleges(PATIENCE);
      var traffic = Traffic.of(referrals, cast, PATIENCE);

      var ended = traffic.flow(incidents);

      var aftermath = new Aftermath(cast, ended, traffic.offerings(), began, PATIENCE);
      System.out.println(aftermath.report());
      System.out.printf("calls made again %d%n", tries.repeated());
      college.verify();
      aftermath.verify(referrals);
    }
  }
}
