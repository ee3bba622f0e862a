/** Offerings in PostgreSQL. */
@NullMarked
package fi.koppi.catalogservice.offering.persistence;

import org.jspecify.annotations.NullMarked;
