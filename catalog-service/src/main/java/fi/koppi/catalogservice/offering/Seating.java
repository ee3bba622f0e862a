package fi.koppi.catalogservice.offering;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.kit.problem.Refused;

/** What an offering asks of those who keep its seats; part of the same transaction. */
public interface Seating {

  /** The places are known, but nobody can have one yet. */
  void prepare(OfferingId offering, Places places);

  /** Seats of an offering that is published as soon as it is there can be asked for at once. */
  void provide(OfferingId offering, Places places);

  /**
   * There are more or fewer places; more go to those who wait.
   *
   * @throws Refused when more are taken than there would be
   */
  void resize(OfferingId offering, Places places);

  /** From now on seats can be asked for. */
  void open(OfferingId offering);

  /** No new requests; whoever has a seat or waits for one keeps that. */
  void close(OfferingId offering);

  /** Seats that are confirmed stay so; holds and waiting are over. */
  void archive(OfferingId offering);

  /** Every seat is released. */
  void cancel(OfferingId offering);
}
