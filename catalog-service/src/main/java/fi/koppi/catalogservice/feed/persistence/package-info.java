/** The change feed in PostgreSQL. */
@NullMarked
package fi.koppi.catalogservice.feed.persistence;

import org.jspecify.annotations.NullMarked;
