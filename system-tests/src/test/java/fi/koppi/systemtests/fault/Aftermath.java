package fi.koppi.systemtests.fault;

import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.client.catalog.model.SeatFiguresView;
import fi.koppi.client.referral.model.DeadLetter;
import fi.koppi.client.referral.model.ParkedEvent;
import fi.koppi.systemtests.actor.Cast;
import fi.koppi.systemtests.actor.call.NotSeen;
import fi.koppi.systemtests.actor.call.Seen;
import fi.koppi.systemtests.actor.college.StatusChanged;
import fi.koppi.systemtests.fault.MunicipalWay.Ended;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.awaitility.Awaitility;

/** The state of all referrals, seats and events when everything has been processed. */
final class Aftermath {

  private static final List<String> SERVICES =
      List.of("catalog-service", "partner-service", "referral-service");
  private static final List<String> UNTIL_OFFER =
      List.of("DRAFT", "SUBMITTED", "RECEIVED", "CAUGHT", "IN_GUIDANCE", "OFFERED");
  private static final List<String> FROM_OFFER =
      List.of("PLACE_ACCEPTED", "ENROLLED", "IN_TRAINING", "COMPLETED", "FOLLOW_UP");

  private final List<Finding> findings;
  private final Map<UUID, SeatFiguresView> seats = new LinkedHashMap<>();
  private final List<DeadLetter> deadLetters = new ArrayList<>();
  private final List<ParkedEvent> parked = new ArrayList<>();

  /** One referral's history, and the events that its college received, repetitions included. */
  private record Finding(Ended end, List<String> history, List<StatusChanged> received) {

    List<StatusChanged> receivedOnce() {
      Set<UUID> known = new HashSet<>();
      return received.stream().filter(event -> known.add(event.eventId())).toList();
    }

    List<String> way() {
      List<String> way = new ArrayList<>(UNTIL_OFFER);
      way.addAll(end.status().equals("WITHDRAWN") ? List.of("WITHDRAWN") : FROM_OFFER);
      return way;
    }
  }

  Aftermath(Cast cast, List<Ended> ended, List<UUID> offerings, Instant began, Duration patience) {
    var until = Instant.now().plus(patience);
    this.findings = ended.stream().map(end -> find(cast, end, until)).toList();
    offerings.forEach(offering -> seats.put(offering, settled(cast, offering, patience)));
    SERVICES.forEach(service -> {
      deadLetters.addAll(cast.platform().deadLetters(service, began));
      parked.addAll(cast.platform().parkedEvents(service, began));
    });
  }

  /** Returns the counts as a few lines of text. */
  String report() {
    var ends =
        findings.stream()
            .collect(Collectors.groupingBy(found -> found.end().status(), Collectors.counting()));
    int events = findings.stream().mapToInt(found -> found.received().size()).sum();
    int different = findings.stream().mapToInt(found -> found.receivedOnce().size()).sum();
    return """
    referrals        %d, at their ends: %s
    college's events %d, of them came again: %d
    seats            confirmed %d, held %d, waiting %d
    dead letters     %d, parked %d\
    """
        .formatted(
            findings.size(),
            ends,
            different,
            events - different,
            seats.values().stream().mapToLong(SeatFiguresView::getConfirmed).sum(),
            seats.values().stream().mapToLong(SeatFiguresView::getHeld).sum(),
            seats.values().stream().mapToLong(SeatFiguresView::getWaiting).sum(),
            deadLetters.size(),
            parked.size());
  }

  void verify(int referrals) {
    assertThat(findings).hasSize(referrals);
    var softly = new SoftAssertions();
    findings.forEach(found -> verify(softly, found));
    softly.assertThat(deadLetters).isEmpty();
    softly.assertThat(parked).isEmpty();
    softly.assertAll();
    verifySeats();
  }

  /**
   * Verifies that each step was taken once and published to the college at least once, in the order
   * of the steps.
   */
  private static void verify(SoftAssertions softly, Finding found) {
    softly.assertThat(found.history()).isEqualTo(found.way());
    softly
        .assertThat(found.receivedOnce())
        .extracting(StatusChanged::status)
        .isEqualTo(found.way().subList(1, found.way().size()));
  }

  private void verifySeats() {
    long confirmed = seats.values().stream().mapToLong(SeatFiguresView::getConfirmed).sum();
    assertThat(confirmed)
        .isEqualTo(
            findings.stream().filter(found -> found.end().status().equals("FOLLOW_UP")).count());
    assertThat(seats.values()).allMatch(figures -> figures.getConfirmed() <= figures.getPlaces());
  }

  /** Waits until the last releases have been applied, and returns the seat figures. */
  private static SeatFiguresView settled(Cast cast, UUID offering, Duration patience) {
    return Awaitility.await("nobody to hold or wait for a seat of offering " + offering)
        .atMost(patience)
        .until(
            () -> cast.editor().seats(offering),
            figures -> figures.getHeld() + figures.getWaiting() == 0);
  }

  private static Finding find(Cast cast, Ended end, Instant until) {
    var events = cast.careeria().about(end.referral());
    awaitTheLast(events, end, until);
    var history =
        cast.municipality().history(end.referral()).getSteps().stream()
            .map(step -> step.getStatus().getValue())
            .toList();
    return new Finding(end, history, events.all());
  }

  private static void awaitTheLast(Seen<StatusChanged> events, Ended end, Instant until) {
    try {
      events.await(
          "the last event at the college",
          event -> event.status().equals(end.status()),
          Duration.between(Instant.now(), until));
    } catch (NotSeen e) {
      // the caller reports what is missing
    }
  }
}
