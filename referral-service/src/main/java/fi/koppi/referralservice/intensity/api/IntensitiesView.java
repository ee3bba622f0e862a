package fi.koppi.referralservice.intensity.api;

import fi.koppi.referralservice.intensity.IntensityPeriod;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The intensities of one referral in the order of their days. */
@Schema(
    examples =
        """
        {"intensities": [{"id": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c81", "firstDay": "2027-02-01",
                          "percent": 60, "recordedAt": "2027-01-28T08:00:00Z"}]}\
        """)
record IntensitiesView(List<IntensityView> intensities) {

  static IntensitiesView of(List<IntensityPeriod> periods) {
    return new IntensitiesView(periods.stream().map(IntensityView::of).toList());
  }
}
