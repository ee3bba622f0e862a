/** Guidance methods in PostgreSQL. */
@NullMarked
package fi.koppi.catalogservice.guidancemethod.persistence;

import org.jspecify.annotations.NullMarked;
