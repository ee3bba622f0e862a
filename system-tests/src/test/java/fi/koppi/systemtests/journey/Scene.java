package fi.koppi.systemtests.journey;

import fi.koppi.client.catalog.model.SeatFiguresView;
import fi.koppi.client.referral.model.DeadLetter;
import fi.koppi.client.referral.model.ParkedEvent;
import fi.koppi.client.referral.model.ReferralStatus;
import fi.koppi.client.referral.model.SeatStatus;
import fi.koppi.local.Suite;
import fi.koppi.systemtests.actor.AdmissionSystem;
import fi.koppi.systemtests.actor.Cast;
import fi.koppi.systemtests.actor.MunicipalSystem;
import fi.koppi.systemtests.actor.Tries;
import fi.koppi.systemtests.actor.Witness;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/** Everybody who takes part, and the moves that most journeys have in common. */
final class Scene implements AutoCloseable {

  /** Long enough for a busy machine; what takes longer is broken. */
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

  /** The college that all referrals are sent to. */
  AdmissionSystem careeria() {
    return cast.careeria();
  }

  AdmissionSystem tredu() {
    return cast.tredu();
  }

  /** An offering of Careeria's that referrals can be made to. */
  UUID offering(int places) {
    String title = "Koneistajaksi, " + cast.run();
    UUID offering = cast.editor().publishOffering(programme, title, places).getId();
    municipality().awaitOffering(offering, PATIENCE);
    return offering;
  }

  /** Refers somebody new. */
  UUID submitted(UUID offering) {
    return submitted(municipality().register(cast.client(clients.incrementAndGet())), offering);
  }

  /** Refers a client who is registered already. */
  UUID submitted(UUID client, UUID offering) {
    var draft = municipality().draft(client, offering);
    municipality().submit(draft.getId(), draft.getVersion());
    return draft.getId();
  }

  /** Refers somebody for whom a seat is free. */
  UUID held(UUID offering) {
    UUID referral = submitted(offering);
    awaitSeat(referral, SeatStatus.HELD);
    return referral;
  }

  /** Refers somebody to whom the college then offers the place. */
  UUID offered(UUID offering) {
    UUID referral = held(offering);
    report(referral, "CAUGHT", "CONTACTED", "OFFERED");
    awaitStatus(referral, ReferralStatus.OFFERED);
    return referral;
  }

  /** Refers somebody who takes the place offered and gets the seat. */
  UUID placeAccepted(UUID offering) {
    UUID referral = offered(offering);
    municipality().acceptPlace(referral, version(referral));
    awaitSeat(referral, SeatStatus.CONFIRMED);
    return referral;
  }

  /** Careeria reports so over its topic. */
  void report(UUID referral, String... statuses) {
    for (String status : statuses) {
      careeria().report(referral, status);
    }
  }

  long version(UUID referral) {
    return municipality().read(referral).getVersion();
  }

  /** The statuses in the referral's history, oldest first. */
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

  /** What referral-service could not act on since this began. */
  List<DeadLetter> deadLetters() {
    return cast.platform().deadLetters(SERVICE, start);
  }

  /** The ids of the events that have come to referral-service since this began and wait there. */
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
