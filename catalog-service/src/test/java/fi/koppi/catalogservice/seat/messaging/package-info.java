/** Tests of requests for seats and their answers. */
@NullMarked
package fi.koppi.catalogservice.seat.messaging;

import org.jspecify.annotations.NullMarked;
