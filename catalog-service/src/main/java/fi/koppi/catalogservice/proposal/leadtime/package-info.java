/** The time from a source to the offering that was published for it. */
@NullMarked
package fi.koppi.catalogservice.proposal.leadtime;

import org.jspecify.annotations.NullMarked;
