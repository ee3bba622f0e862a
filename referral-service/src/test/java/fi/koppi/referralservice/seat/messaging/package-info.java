/** Tests of how the catalogue is asked for seats. */
@NullMarked
package fi.koppi.referralservice.seat.messaging;

import org.jspecify.annotations.NullMarked;
