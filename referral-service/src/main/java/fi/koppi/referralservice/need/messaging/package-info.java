/** Needs as partner-service announces them. */
@NullMarked
package fi.koppi.referralservice.need.messaging;

import org.jspecify.annotations.NullMarked;
