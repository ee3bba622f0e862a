/** Conditions of offers in PostgreSQL. */
@NullMarked
package fi.koppi.referralservice.condition.persistence;

import org.jspecify.annotations.NullMarked;
