package fi.koppi.catalogservice.seat.api;

import fi.koppi.catalogservice.seat.SeatFigures;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An offering's seats in numbers.
 *
 * @param held held or offered, but not confirmed yet
 * @param free neither held nor confirmed
 */
@Schema(examples = "{\"places\": 12, \"held\": 3, \"confirmed\": 7, \"waiting\": 0, \"free\": 2}")
record SeatFiguresView(int places, long held, long confirmed, long waiting, int free) {

  static SeatFiguresView of(SeatFigures figures) {
    return new SeatFiguresView(
        figures.places(), figures.held(), figures.confirmed(), figures.waiting(), figures.free());
  }
}
