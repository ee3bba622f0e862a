/** Needs as partner-service announces them, and unmet needs as referral-service counts them. */
@NullMarked
package fi.koppi.catalogservice.proposal.messaging;

import org.jspecify.annotations.NullMarked;
