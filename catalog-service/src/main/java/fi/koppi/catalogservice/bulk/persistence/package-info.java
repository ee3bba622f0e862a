/** Uploads, their staged rows and their reports in PostgreSQL. */
@NullMarked
package fi.koppi.catalogservice.bulk.persistence;

import org.jspecify.annotations.NullMarked;
