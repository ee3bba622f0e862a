/** What of competence needs arrives at the broker. */
@NullMarked
package fi.koppi.partnerservice.need.messaging;

import org.jspecify.annotations.NullMarked;
