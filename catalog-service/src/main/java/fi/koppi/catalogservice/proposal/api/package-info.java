/** Proposals and lead times over REST. */
@NullMarked
package fi.koppi.catalogservice.proposal.api;

import org.jspecify.annotations.NullMarked;
