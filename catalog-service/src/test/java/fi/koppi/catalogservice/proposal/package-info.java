/** Tests of proposals. */
@NullMarked
package fi.koppi.catalogservice.proposal;

import org.jspecify.annotations.NullMarked;
