/** Proposals in PostgreSQL. */
@NullMarked
package fi.koppi.referralservice.proposal.persistence;

import org.jspecify.annotations.NullMarked;
