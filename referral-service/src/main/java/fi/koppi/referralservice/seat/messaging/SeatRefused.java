package fi.koppi.referralservice.seat.messaging;

import java.util.UUID;
import java.util.regex.Pattern;

/** The fields of the catalogue's {@code seat-refused} that referrals use. */
record SeatRefused(UUID seatRequestId, String reason) {

  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]{0,39}");

  SeatRefused {
    if (!CODE.matcher(reason).matches()) {
      throw new IllegalArgumentException("the reason is a code in capitals");
    }
  }
}
