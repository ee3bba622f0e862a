/** The work on many offerings that a change of their programme or provider causes. */
@NullMarked
package fi.koppi.catalogservice.offering.fanout;

import org.jspecify.annotations.NullMarked;
