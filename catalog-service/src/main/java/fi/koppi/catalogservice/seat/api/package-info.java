/** The figures of an offering's seats over REST. */
@NullMarked
package fi.koppi.catalogservice.seat.api;

import org.jspecify.annotations.NullMarked;
