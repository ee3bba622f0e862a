/** Tests of seats and their queue. */
@NullMarked
package fi.koppi.catalogservice.seat;

import org.jspecify.annotations.NullMarked;
