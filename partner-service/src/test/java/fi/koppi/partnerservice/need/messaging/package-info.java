/** Tests of the events about competence needs on the broker. */
@NullMarked
package fi.koppi.partnerservice.need.messaging;

import org.jspecify.annotations.NullMarked;
