package fi.koppi.referralservice.client.api;

import fi.koppi.referralservice.client.ban.BanReview;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A security ban that has to be continued or lifted.
 *
 * @param lastDay the last day for which it was set; it stays in force
 */
@Schema(
    examples =
        """
        {"clientId": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c01", "lastDay": "2031-12-31"}\
        """)
record SecurityBanReviewView(UUID clientId, LocalDate lastDay) {

  static SecurityBanReviewView of(BanReview review) {
    return new SecurityBanReviewView(review.client().value(), review.lastDay());
  }
}
