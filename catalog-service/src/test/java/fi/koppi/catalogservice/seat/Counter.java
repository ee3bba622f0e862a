package fi.koppi.catalogservice.seat;

import static fi.koppi.catalogservice.offering.OfferingBuilder.anOffering;
import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.SeatRequestId;
import fi.koppi.catalogservice.offering.InMemoryOfferings;
import fi.koppi.catalogservice.offering.Offering;
import fi.koppi.catalogservice.offering.details.Places;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The counter where seats of one offering are asked for: use cases with their ports in memory. */
class Counter {

  static final OfferingId OFFERING =
      new OfferingId(UUID.fromString("019a5b20-7f00-7a10-8f2c-5f0e8a3b1c21"));
  static final Duration HOLD = Duration.ofDays(21);
  static final Duration OFFER = Duration.ofDays(2);
  static final int REFILL_DAYS = 7;

  final InMemorySeats seats = new InMemorySeats();
  final InMemorySeatBooks books = new InMemorySeatBooks(seats);
  final List<SeatEvent> told = new ArrayList<>();
  private Instant now = Instant.parse("2026-11-02T08:00:00Z");
  private final InstantSource time = () -> now;

  final SeatCommands commands;
  final OfferingFollower seating;

  private Counter(Offering offering, int places, int fastLane) {
    var terms = new Terms();
    var refilling = new Refilling(InMemoryOfferings.queriesOf(offering), terms);
    var allocation = new SeatAllocation(seats, told::add, terms, refilling);
    commands = new SeatCommands(seats, books, allocation, told::add, time);
    seating = new OfferingFollower(books, seats, allocation, told::add, time);
    seating.prepare(OFFERING, new Places(places, fastLane));
    seating.open(OFFERING);
  }

  static Counter with(int places, int fastLane) {
    return of(anOffering().draft(), places, fastLane);
  }

  static Counter of(Offering offering, int places, int fastLane) {
    return new Counter(offering, places, fastLane);
  }

  static SeatRequestId id(int number) {
    return new SeatRequestId(new UUID(0x4000, 0x8000_0000_0000_0000L + number));
  }

  SeatRequestId ask(int number) {
    commands.request(new SeatRequest(id(number), OFFERING, false));
    return id(number);
  }

  SeatRequestId askOnFastLane(int number) {
    commands.request(new SeatRequest(id(number), OFFERING, true));
    return id(number);
  }

  void confirm(SeatRequestId seat) {
    commands.confirm(seat, OFFERING);
  }

  void release(SeatRequestId seat) {
    commands.release(seat, OFFERING);
  }

  void miss(SeatRequestId seat) {
    commands.reportNoShow(seat, OFFERING);
  }

  void pass(Duration duration) {
    now = now.plus(duration);
    commands.due().forEach(commands::expire);
  }

  /** Publishes all places that have changed in the queue. */
  void publishPositions() {
    boolean mayBeMore = true;
    while (mayBeMore) {
      mayBeMore = commands.publishSomePositions(OFFERING);
    }
  }

  @Nullable Integer positionOf(SeatRequestId seat) {
    return seats.find(seat).orElseThrow().waitingPosition();
  }

  SeatStatus statusOf(SeatRequestId seat) {
    return seats.find(seat).orElseThrow().status();
  }

  SeatEvent lastTold() {
    return told.getLast();
  }

  SeatFigures figures() {
    var figures = books.figures(OFFERING);
    assertThat(figures).isPresent();
    return figures.get();
  }

  private record Terms() implements SeatTerms {

    @Override
    public Duration holdFor() {
      return HOLD;
    }

    @Override
    public Duration offerFor() {
      return OFFER;
    }

    @Override
    public int refillDays() {
      return REFILL_DAYS;
    }

    @Override
    public Duration expireEvery() {
      return Duration.ofSeconds(5);
    }

    @Override
    public Duration positionsEvery() {
      return Duration.ofSeconds(5);
    }
  }
}
