/** Announced offerings in PostgreSQL. */
@NullMarked
package fi.koppi.referralservice.offering.persistence;

import org.jspecify.annotations.NullMarked;
