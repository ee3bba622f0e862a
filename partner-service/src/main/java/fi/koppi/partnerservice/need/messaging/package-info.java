/** Events about competence needs for the other services. */
@NullMarked
package fi.koppi.partnerservice.need.messaging;

import org.jspecify.annotations.NullMarked;
