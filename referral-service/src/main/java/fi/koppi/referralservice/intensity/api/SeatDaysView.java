package fi.koppi.referralservice.intensity.api;

import fi.koppi.referralservice.intensity.SeatDays;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The seat-days that a client has used in a range of days. */
@Schema(
    examples =
        """
        {"firstDay": "2027-02-01", "lastDay": "2027-02-28", "workingDays": 20, "trainingDays": 15,
         "usedSeatDays": 9.00}\
        """)
record SeatDaysView(
    LocalDate firstDay,
    LocalDate lastDay,
    int workingDays,
    int trainingDays,
    BigDecimal usedSeatDays) {

  static SeatDaysView of(SeatDays days) {
    return new SeatDaysView(
        days.first(), days.last(), days.workingDays(), days.trainingDays(), days.used());
  }
}
