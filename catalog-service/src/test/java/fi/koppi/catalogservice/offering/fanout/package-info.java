/** Tests of the work on many offerings. */
@NullMarked
package fi.koppi.catalogservice.offering.fanout;

import org.jspecify.annotations.NullMarked;
