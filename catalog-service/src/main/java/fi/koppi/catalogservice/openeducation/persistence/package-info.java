/** The catalogue as the Open Education API shows it, read from PostgreSQL. */
@NullMarked
package fi.koppi.catalogservice.openeducation.persistence;

import org.jspecify.annotations.NullMarked;
