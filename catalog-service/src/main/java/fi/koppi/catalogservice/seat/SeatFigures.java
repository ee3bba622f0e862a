package fi.koppi.catalogservice.seat;

/**
 * An offering's seats in numbers.
 *
 * @param taken held, offered or confirmed
 */
public record SeatFigures(int places, int taken, long confirmed, long waiting) {

  public long held() {
    return taken - confirmed;
  }

  public int free() {
    return places - taken;
  }
}
