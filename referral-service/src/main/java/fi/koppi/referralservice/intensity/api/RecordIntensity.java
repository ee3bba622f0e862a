package fi.koppi.referralservice.intensity.api;

import fi.koppi.referralservice.intensity.Days;
import fi.koppi.referralservice.intensity.Intensity;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The request that records an intensity from a day on, in per cent or in days a week. */
@Schema(examples = "{\"firstDay\": \"2027-02-01\", \"percent\": 60}")
record RecordIntensity(
    @NotNull LocalDate firstDay,
    @Nullable LocalDate lastDay,
    @Min(1) @Max(100) @Nullable Integer percent,
    @Schema(multipleOf = 0.5) @DecimalMin("0.5") @DecimalMax("5")
        @Nullable BigDecimal daysPerWeek) {

  Days days() {
    return new Days(firstDay, lastDay);
  }

  Intensity intensity() {
    return new Intensity(percent, daysPerWeek);
  }
}
