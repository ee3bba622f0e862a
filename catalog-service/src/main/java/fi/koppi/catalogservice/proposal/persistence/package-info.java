/** Proposals in PostgreSQL. */
@NullMarked
package fi.koppi.catalogservice.proposal.persistence;

import org.jspecify.annotations.NullMarked;
