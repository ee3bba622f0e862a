/** The change feed in PostgreSQL. */
@NullMarked
package fi.koppi.catalogservice.change.persistence;

import org.jspecify.annotations.NullMarked;
