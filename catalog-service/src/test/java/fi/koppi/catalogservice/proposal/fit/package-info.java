/** Tests of matching again. */
@NullMarked
package fi.koppi.catalogservice.proposal.fit;

import org.jspecify.annotations.NullMarked;
