package fi.koppi.catalogservice.seat;

/**
 * An offering's seats in numbers.
 *
 * @param fastLanePlaces the places of which the last free ones are reserved for the fast lane
 * @param taken held, offered, confirmed or left unused
 * @param unused places of people who did not come, which nobody else could take any more
 * @param noShow people who did not come, whether somebody else has their places or not
 * @param book the status of the seat book
 */
public record SeatFigures(
    int places,
    int fastLanePlaces,
    int taken,
    int unused,
    long confirmed,
    long waiting,
    long noShow,
    BookStatus book) {

  public long held() {
    return taken - unused - confirmed;
  }

  /** Returns how many places nobody has, whether or not anybody can get them. */
  public int free() {
    return places - taken;
  }

  /** Returns how many places a request gets at once that is not on the fast lane. */
  public int freeForAll() {
    return Math.max(0, freeForFastLane() - fastLanePlaces);
  }

  /** Returns how many places a request on the fast lane gets at once. */
  public int freeForFastLane() {
    return book == BookStatus.OPEN ? free() : 0;
  }
}
