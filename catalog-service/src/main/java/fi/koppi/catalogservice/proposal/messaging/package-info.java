/** Needs as partner-service announces them. */
@NullMarked
package fi.koppi.catalogservice.proposal.messaging;

import org.jspecify.annotations.NullMarked;
