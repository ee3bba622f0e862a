package fi.koppi.catalogservice.seat.api;

import fi.koppi.catalogservice.seat.SeatFigures;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An offering's seats in numbers.
 *
 * @param held held or offered, but not confirmed yet
 * @param noShow people who did not come
 * @param unused their places, as far as nobody else could take them any more
 * @param free how many get a place at once who are not on the fast lane; 0 while the offering takes
 *     no requests
 * @param fastLaneFree how many get a place at once on the fast lane, for which the last free places
 *     are reserved; 0 while the offering takes no requests
 */
@Schema(
    examples =
        """
        {"places": 12, "held": 3, "confirmed": 6, "waiting": 0, "noShow": 2, "unused": 1,
         "free": 1, "fastLaneFree": 2}\
        """)
record SeatFiguresView(
    int places,
    long held,
    long confirmed,
    long waiting,
    long noShow,
    int unused,
    int free,
    int fastLaneFree) {

  static SeatFiguresView of(SeatFigures figures) {
    return new SeatFiguresView(
        figures.places(),
        figures.held(),
        figures.confirmed(),
        figures.waiting(),
        figures.noShow(),
        figures.unused(),
        figures.freeForAll(),
        figures.freeForFastLane());
  }
}
