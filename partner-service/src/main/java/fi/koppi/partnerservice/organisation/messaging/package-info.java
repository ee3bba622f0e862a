/** Events about organisations for the other services. */
@NullMarked
package fi.koppi.partnerservice.organisation.messaging;

import org.jspecify.annotations.NullMarked;
