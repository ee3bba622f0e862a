/** Seat requests in PostgreSQL. */
@NullMarked
package fi.koppi.referralservice.seat.persistence;

import org.jspecify.annotations.NullMarked;
