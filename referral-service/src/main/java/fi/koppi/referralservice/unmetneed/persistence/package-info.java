/** Unmet needs and their figures in PostgreSQL. */
@NullMarked
package fi.koppi.referralservice.unmetneed.persistence;

import org.jspecify.annotations.NullMarked;
