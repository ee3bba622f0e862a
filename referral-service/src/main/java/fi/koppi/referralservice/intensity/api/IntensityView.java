package fi.koppi.referralservice.intensity.api;

import fi.koppi.referralservice.intensity.IntensityPeriod;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A period of one intensity. */
@Schema(
    examples =
        """
        {"id": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c81", "firstDay": "2027-02-01", "percent": 60,
         "recordedAt": "2027-01-28T08:00:00Z", "recordedBy": "adm-4"}\
        """)
record IntensityView(
    UUID id,
    LocalDate firstDay,
    @Nullable LocalDate lastDay,
    @Nullable Integer percent,
    @Nullable BigDecimal daysPerWeek,
    Instant recordedAt,
    @Nullable String recordedBy) {

  static IntensityView of(IntensityPeriod period) {
    var days = period.days();
    var intensity = period.intensity();
    return new IntensityView(
        period.id().value(),
        days.first(),
        days.last(),
        intensity.percent(),
        intensity.daysPerWeek(),
        period.recordedAt(),
        period.recordedBy());
  }
}
