/** The sources of proposals, which other services announce, and the training that each wants. */
@NullMarked
package fi.koppi.catalogservice.proposal.source;

import org.jspecify.annotations.NullMarked;
