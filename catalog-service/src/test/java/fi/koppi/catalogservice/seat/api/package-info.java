/** Tests of the seats' figures over REST. */
@NullMarked
package fi.koppi.catalogservice.seat.api;

import org.jspecify.annotations.NullMarked;
