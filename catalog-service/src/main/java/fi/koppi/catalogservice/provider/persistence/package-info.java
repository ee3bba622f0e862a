/** Providers in PostgreSQL. */
@NullMarked
package fi.koppi.catalogservice.provider.persistence;

import org.jspecify.annotations.NullMarked;
