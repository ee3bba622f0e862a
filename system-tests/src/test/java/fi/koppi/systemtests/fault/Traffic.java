package fi.koppi.systemtests.fault;

import fi.koppi.client.catalog.model.OfferingView;
import fi.koppi.systemtests.actor.Cast;
import fi.koppi.systemtests.fault.MunicipalWay.Ended;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Starts referrals one after the other at a steady rate, 30 to an offering. */
final class Traffic {

  static final int CLIENTS_OF_AN_OFFERING = 30;

  /**
   * One more than the clients who take a place in the end, and fewer than those who ask for one.
   */
  private static final int PLACES = 25;

  private static final int EVERY_FIFTH = 5;
  private static final Duration PACE = Duration.ofMillis(250);

  private final Cast cast;
  private final int referrals;
  private final Duration patience;
  private final List<UUID> offerings;

  private Traffic(Cast cast, int referrals, Duration patience, List<UUID> offerings) {
    this.cast = cast;
    this.referrals = referrals;
    this.patience = patience;
    this.offerings = offerings;
  }

  /** Publishes the offerings for the referrals. */
  static Traffic of(int referrals, Cast cast, Duration patience) {
    var editor = cast.editor();
    UUID programme = editor.addProgramme(cast.careeria().college(), "Vikasieto " + cast.run());
    List<UUID> offerings =
        IntStream.range(0, referrals / CLIENTS_OF_AN_OFFERING)
            .mapToObj(number -> editor.publishOffering(programme, "Ryhmä " + number, PLACES))
            .map(OfferingView::getId)
            .toList();
    offerings.forEach(offering -> cast.municipality().awaitOffering(offering, patience));
    return new Traffic(cast, referrals, patience, offerings);
  }

  List<UUID> offerings() {
    return offerings;
  }

  /**
   * Starts all referrals and returns when every one has reached its end.
   *
   * @param incidents the faults, by the number of referrals that have started before them
   */
  List<Ended> flow(Map<Integer, Runnable> incidents)
      throws InterruptedException, ExecutionException {
    List<Future<Ended>> ways = new ArrayList<>();
    List<Future<?>> befallen = new ArrayList<>();
    try (ExecutorService coaches = Executors.newVirtualThreadPerTaskExecutor();
        ExecutorService fate = Executors.newSingleThreadExecutor()) {
      for (int number = 0; number < referrals; number++) {
        ways.add(coaches.submit(way(number)));
        if (incidents.containsKey(number)) {
          befallen.add(fate.submit(incidents.get(number)));
        }
        Thread.sleep(PACE);
      }
    }
    results(befallen);
    return results(ways);
  }

  private MunicipalWay way(int number) {
    UUID offering = offerings.get(number % offerings.size());
    boolean changesMind = number / offerings.size() % EVERY_FIFTH == 0;
    return new MunicipalWay(cast, number, offering, changesMind, patience);
  }

  private static <T> List<T> results(List<? extends Future<? extends T>> futures)
      throws InterruptedException, ExecutionException {
    List<T> results = new ArrayList<>();
    for (Future<? extends T> future : futures) {
      results.add(future.get());
    }
    return results;
  }
}
