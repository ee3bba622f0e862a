/** What the other services are told about organisations. */
@NullMarked
package fi.koppi.partnerservice.organisation.messaging;

import org.jspecify.annotations.NullMarked;
