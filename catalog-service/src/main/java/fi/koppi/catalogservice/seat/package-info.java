/** The places of offerings: who has one, who waits, and never more of them than there are. */
@NullMarked
package fi.koppi.catalogservice.seat;

import org.jspecify.annotations.NullMarked;
