/** Tests of the events about organisations on the broker. */
@NullMarked
package fi.koppi.partnerservice.organisation.messaging;

import org.jspecify.annotations.NullMarked;
