package fi.koppi.systemtests.fault;

import fi.koppi.client.referral.model.ReferralView;
import fi.koppi.client.referral.model.SeatStatus;
import fi.koppi.systemtests.actor.Cast;
import fi.koppi.systemtests.actor.MunicipalSystem;
import fi.koppi.systemtests.actor.call.RefusedCall;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.LongConsumer;
import java.util.function.Predicate;

/** The municipality's work on one referral, from the client's registration to the outcome. */
final class MunicipalWay implements Callable<MunicipalWay.Ended> {

  private static final Set<SeatStatus> RESERVED = EnumSet.of(SeatStatus.HELD, SeatStatus.OFFERED);

  private final Cast cast;
  private final int number;
  private final UUID offering;
  private final boolean changesMind;
  private final Duration patience;

  /** A referral that has reached its end, with the status that the municipality wanted. */
  record Ended(UUID referral, String status) {}

  MunicipalWay(Cast cast, int number, UUID offering, boolean changesMind, Duration patience) {
    this.cast = cast;
    this.number = number;
    this.offering = offering;
    this.changesMind = changesMind;
    this.patience = patience;
  }

  @Override
  public Ended call() {
    var client = municipality().register(cast.client(number));
    var draft = municipality().draft(client, offering);
    UUID referral = draft.getId();
    municipality().submit(referral, draft.getVersion());
    awaitThat(referral, "is offered a place", view -> stands(view, "OFFERED"));
    return changesMind ? withdrawn(referral) : employed(referral);
  }

  private Ended withdrawn(UUID referral) {
    step(referral, version -> municipality().withdraw(referral, version));
    return new Ended(referral, "WITHDRAWN");
  }

  private Ended employed(UUID referral) {
    awaitThat(referral, "has a seat", MunicipalWay::hasSeat);
    step(referral, version -> municipality().acceptPlace(referral, version));
    awaitThat(referral, "is completed", view -> stands(view, "COMPLETED"));
    step(referral, version -> municipality().recordEmployed(referral, version));
    return new Ended(referral, "FOLLOW_UP");
  }

  /** Reads the referral again after each change in the feed, until it is as wanted. */
  private void awaitThat(UUID referral, String what, Predicate<ReferralView> wanted) {
    var news = cast.feed().about(referral);
    int known = news.all().size();
    while (!wanted.test(municipality().read(referral))) {
      news.awaitMoreThan(known, "news that referral " + referral + " " + what, patience);
      known = news.all().size();
    }
  }

  /**
   * Takes a step, and repeats it if an event about the seat has changed the version after the read.
   */
  private void step(UUID referral, LongConsumer step) {
    while (true) {
      try {
        step.accept(municipality().read(referral).getVersion());
        return;
      } catch (RefusedCall refusal) {
        if (refusal.status() != 412) {
          throw refusal;
        }
      }
    }
  }

  private MunicipalSystem municipality() {
    return cast.municipality();
  }

  private static boolean stands(ReferralView view, String status) {
    return view.getStatus().getValue().equals(status);
  }

  private static boolean hasSeat(ReferralView view) {
    return view.getSeat() != null && RESERVED.contains(view.getSeat().getStatus());
  }
}
