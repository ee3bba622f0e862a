/** What of organisations arrives at the broker. */
@NullMarked
package fi.koppi.partnerservice.organisation.messaging;

import org.jspecify.annotations.NullMarked;
