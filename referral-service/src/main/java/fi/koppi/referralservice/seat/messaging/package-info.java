/** Seat requests to the catalogue and its answers. */
@NullMarked
package fi.koppi.referralservice.seat.messaging;

import org.jspecify.annotations.NullMarked;
