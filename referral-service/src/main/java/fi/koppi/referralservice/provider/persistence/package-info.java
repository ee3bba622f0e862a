/** Announced providers in PostgreSQL. */
@NullMarked
package fi.koppi.referralservice.provider.persistence;

import org.jspecify.annotations.NullMarked;
