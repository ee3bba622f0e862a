/** Campuses in PostgreSQL. */
@NullMarked
package fi.koppi.catalogservice.campus.persistence;

import org.jspecify.annotations.NullMarked;
