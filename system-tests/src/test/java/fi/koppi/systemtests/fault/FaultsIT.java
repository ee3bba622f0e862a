package fi.koppi.systemtests.fault;

import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.local.Suite;
import fi.koppi.systemtests.SuiteExtension;
import fi.koppi.systemtests.actor.Cast;
import fi.koppi.systemtests.actor.Tries;
import fi.koppi.systemtests.fault.MunicipalWay.Ended;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * 300 referrals go their way at a steady rate while every service, the broker and the database are
 * killed in turn.
 */
@ExtendWith(SuiteExtension.class)
class FaultsIT {

  private static final int REFERRALS = 300;
  private static final int OFFERINGS = 10;

  /** One more than those who want a place in the end, and fewer than those who ask for one. */
  private static final int PLACES = 25;

  private static final int EVERY_FIFTH = 5;
  private static final Duration PACE = Duration.ofMillis(250);
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final List<String> VICTIMS =
      List.of("catalog-service", "partner-service", "referral-service", "kafka", "postgres");

  @Test
  void nothingAcceptedIsLostOrDoneTwiceWhileProcessesAreKilled(Suite suite) throws Exception {
    var began = Instant.now();
    var outages = new Outages(suite);
    var tries = Tries.until(PATIENCE);
    try (var college = new PatientCollege();
        var cast = new Cast(suite, tries, college)) {
      cast.enrolColleges(PATIENCE);
      List<UUID> offerings = offer(cast);

      List<Ended> ended = refer(cast, offerings, outages);

      var aftermath = new Aftermath(cast, ended, offerings, began, PATIENCE);
      System.out.println(aftermath.report());
      System.out.printf("%s; %d calls made again%n", outages, tries.repeated());
      assertThat(college.failures()).isEmpty();
      assertThat(ended).hasSize(REFERRALS);
      aftermath.verify();
    }
  }

  private static List<UUID> offer(Cast cast) {
    var editor = cast.editor();
    UUID programme = editor.addProgramme(cast.careeria().college(), "Vikasieto " + cast.run());
    List<UUID> offerings =
        IntStream.range(0, OFFERINGS)
            .mapToObj(number -> editor.publishOffering(programme, "Ryhmä " + number, PLACES))
            .map(offering -> offering.getId())
            .toList();
    offerings.forEach(offering -> cast.municipality().awaitOffering(offering, PATIENCE));
    return offerings;
  }

  /** A process is killed whenever another sixth of the referrals is on its way. */
  private static List<Ended> refer(Cast cast, List<UUID> offerings, Outages outages)
      throws InterruptedException, ExecutionException {
    List<Future<Ended>> ways = new ArrayList<>();
    try (ExecutorService coaches = Executors.newVirtualThreadPerTaskExecutor();
        ExecutorService killer = Executors.newSingleThreadExecutor()) {
      for (int number = 0; number < REFERRALS; number++) {
        ways.add(coaches.submit(way(cast, offerings, number)));
        int struck = number * (VICTIMS.size() + 1) / REFERRALS;
        if (struck > 0 && number * (VICTIMS.size() + 1) % REFERRALS == 0) {
          killer.execute(() -> outages.strike(VICTIMS.get(struck - 1)));
        }
        Thread.sleep(PACE);
      }
    }
    return results(ways);
  }

  private static MunicipalWay way(Cast cast, List<UUID> offerings, int number) {
    UUID offering = offerings.get(number % OFFERINGS);
    boolean changesMind = number / OFFERINGS % EVERY_FIFTH == 0;
    return new MunicipalWay(cast, number, offering, changesMind, PATIENCE);
  }

  private static List<Ended> results(List<Future<Ended>> ways)
      throws InterruptedException, ExecutionException {
    List<Ended> ended = new ArrayList<>();
    for (Future<Ended> way : ways) {
      ended.add(way.get());
    }
    return ended;
  }
}
