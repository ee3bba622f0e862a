package fi.koppi.catalogservice.seat;

/**
 * An offering's seats in numbers.
 *
 * @param taken held, offered, confirmed or left unused
 * @param unused places of people who did not come, which nobody else could take any more
 * @param noShow people who did not come, whether somebody else has their places or not
 */
public record SeatFigures(
    int places, int taken, int unused, long confirmed, long waiting, long noShow) {

  public long held() {
    return taken - unused - confirmed;
  }

  public int free() {
    return places - taken;
  }
}
