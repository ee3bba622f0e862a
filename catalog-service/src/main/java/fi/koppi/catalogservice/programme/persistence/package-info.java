/** Programmes in PostgreSQL. */
@NullMarked
package fi.koppi.catalogservice.programme.persistence;

import org.jspecify.annotations.NullMarked;
