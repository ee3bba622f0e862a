/** Municipalities in PostgreSQL. */
@NullMarked
package fi.koppi.catalogservice.municipality.persistence;

import org.jspecify.annotations.NullMarked;
