/** Seats and the books of them in PostgreSQL. */
@NullMarked
package fi.koppi.catalogservice.seat.persistence;

import org.jspecify.annotations.NullMarked;
