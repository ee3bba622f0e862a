/** The change feed in PostgreSQL. */
@NullMarked
package fi.koppi.referralservice.feed.persistence;

import org.jspecify.annotations.NullMarked;
