/** Tests of needs as they are announced. */
@NullMarked
package fi.koppi.catalogservice.proposal.messaging;

import org.jspecify.annotations.NullMarked;
