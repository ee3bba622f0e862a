package fi.koppi.catalogservice.seat;

/** Where what happened to seats is told. */
public interface SeatEvents {

  void publish(SeatEvent event);
}
