/** Announced needs in PostgreSQL. */
@NullMarked
package fi.koppi.referralservice.need.persistence;

import org.jspecify.annotations.NullMarked;
