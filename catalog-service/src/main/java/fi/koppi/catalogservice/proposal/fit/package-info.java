/**
 * The providers whose programmes lead to wanted skills, and what has to be matched with them again.
 */
@NullMarked
package fi.koppi.catalogservice.proposal.fit;

import org.jspecify.annotations.NullMarked;
