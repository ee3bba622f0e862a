/** What the other services are told about competence needs. */
@NullMarked
package fi.koppi.partnerservice.need.messaging;

import org.jspecify.annotations.NullMarked;
