/** The listing that is searched, and the statements of a search, in PostgreSQL. */
@NullMarked
package fi.koppi.catalogservice.search.persistence;

import org.jspecify.annotations.NullMarked;
