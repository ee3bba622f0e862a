package fi.koppi.referralservice.seat.messaging;

import java.util.UUID;

/** The fields of the catalogue's {@code seat-waitlisted} that referrals use. */
record SeatWaitlisted(UUID seatRequestId, int position) {

  SeatWaitlisted {
    if (position < 1) {
      throw new IllegalArgumentException("places in a waiting list are counted from 1");
    }
  }
}
