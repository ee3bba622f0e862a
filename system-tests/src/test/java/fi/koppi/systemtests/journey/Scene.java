package fi.koppi.systemtests.journey;

import fi.koppi.client.catalog.model.SeatFiguresView;
import fi.koppi.client.referral.model.DeadLetter;
import fi.koppi.client.referral.model.ParkedEvent;
import fi.koppi.client.referral.model.ReferralStatus;
import fi.koppi.client.referral.model.SeatStatus;
import fi.koppi.local.Suite;
import fi.koppi.systemtests.actor.Cast;
import fi.koppi.systemtests.actor.MunicipalSystem;
import fi.koppi.systemtests.actor.call.Tries;
import fi.koppi.systemtests.actor.call.Witness;
import fi.koppi.systemtests.actor.college.AdmissionSystem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/** All who take part, and the steps that most journeys have in common. */
final class Scene implements AutoCloseable {

  /** Long enough for a busy machine; a longer time means a failure. */
  static final Duration PATIENCE = Duration.ofMinutes(2);

  static final String SERVICE = "referral-service";

  private final Cast cast;
  private final UUID programme;
  private final Instant start = Instant.now().minusSeconds(1);
  private final AtomicInteger clients = new AtomicInteger();

  Scene(Suite suite) {
    cast = new Cast(suite, Tries.until(PATIENCE), Witness.NOBODY);
    cast.enrolColleges(PATIENCE);
    programme = cast.editor().addProgramme(careeria().college(), "Koneistus, " + cast.run());
  }

  Cast cast() {
    return cast;
  }

  MunicipalSystem municipality() {
    return cast.municipality();
  }

  /** Returns the college that receives the referrals. */
  AdmissionSystem careeria() {
    return cast.careeria();
  }

  AdmissionSystem tredu() {
    return cast.tredu();
  }

  /** Publishes an offering of Careeria's and returns its id when referral-service has it. */
  UUID offering(int places) {
    String title = "Koneistajaksi, " + cast.run();
    UUID offering = cast.editor().publishOffering(programme, title, places).getId();
    municipality().awaitOffering(offering, PATIENCE);
    return offering;
  }

  /** Refers a new client. */
  UUID submitted(UUID offering) {
    return submitted(municipality().register(cast.client(clients.incrementAndGet())), offering);
  }

  /** Refers a client who is registered already. */
  UUID submitted(UUID client, UUID offering) {
    var draft = municipality().draft(client, offering);
    municipality().submit(draft.getId(), draft.getVersion());
    return draft.getId();
  }

  /** Refers a new client and waits until a seat is reserved. */
  UUID held(UUID offering) {
    UUID referral = submitted(offering);
    awaitSeat(referral, SeatStatus.HELD);
    return referral;
  }

  /** Refers a new client, to whom the college offers the place. */
  UUID offered(UUID offering) {
    UUID referral = held(offering);
    report(referral, "CAUGHT", "CONTACTED", "OFFERED");
    awaitStatus(referral, ReferralStatus.OFFERED);
    return referral;
  }

  /** Refers a new client, who accepts the place and gets the seat. */
  UUID placeAccepted(UUID offering) {
    UUID referral = offered(offering);
    municipality().acceptPlace(referral, version(referral));
    awaitSeat(referral, SeatStatus.CONFIRMED);
    return referral;
  }

  /** Reports the statuses over Careeria's topic. */
  void report(UUID referral, String... statuses) {
    for (String status : statuses) {
      careeria().report(referral, status);
    }
  }

  long version(UUID referral) {
    return municipality().read(referral).getVersion();
  }

  /** Returns the statuses in the referral's history, the oldest first. */
  List<ReferralStatus> statuses(UUID referral) {
    return municipality().history(referral).getSteps().stream()
        .map(step -> step.getStatus())
        .toList();
  }

  void awaitStatus(UUID referral, ReferralStatus wanted) {
    Awaitility.await("referral " + referral + " to be " + wanted)
        .atMost(PATIENCE)
        .until(() -> municipality().read(referral).getStatus(), wanted::equals);
  }

  void awaitSeat(UUID referral, SeatStatus wanted) {
    municipality().awaitSeat(referral, wanted, PATIENCE);
  }

  SeatFiguresView awaitSeats(UUID offering, Predicate<SeatFiguresView> wanted) {
    return Awaitility.await("the seats of offering " + offering)
        .atMost(PATIENCE)
        .until(() -> cast.editor().seats(offering), wanted);
  }

  DeadLetter awaitDeadLetter(Predicate<DeadLetter> wanted) {
    return Awaitility.await("a dead letter")
        .atMost(PATIENCE)
        .until(() -> deadLetters().stream().filter(wanted).findFirst(), found -> found.isPresent())
        .orElseThrow();
  }

  /** Returns the dead letters of referral-service since the start of the scene. */
  List<DeadLetter> deadLetters() {
    return cast.platform().deadLetters(SERVICE, start);
  }

  /**
   * Returns the ids of the events that referral-service has parked since the start of the scene.
   */
  List<UUID> parkedEvents() {
    return cast.platform().parkedEvents(SERVICE, start).stream()
        .map(ParkedEvent::getEventId)
        .toList();
  }

  @Override
  public void close() {
    cast.close();
  }
}
