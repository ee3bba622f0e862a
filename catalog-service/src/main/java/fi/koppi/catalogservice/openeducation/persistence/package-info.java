/** What the Open Education API shows, read from PostgreSQL. */
@NullMarked
package fi.koppi.catalogservice.openeducation.persistence;

import org.jspecify.annotations.NullMarked;
