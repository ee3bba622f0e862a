/** Uploads, staged rows and reports in PostgreSQL. */
@NullMarked
package fi.koppi.catalogservice.bulk.persistence;

import org.jspecify.annotations.NullMarked;
