/** Requests for seats as they come, and the answers to them. */
@NullMarked
package fi.koppi.catalogservice.seat.messaging;

import org.jspecify.annotations.NullMarked;
