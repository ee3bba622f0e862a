/** The classification of skills and occupations in PostgreSQL. */
@NullMarked
package fi.koppi.catalogservice.taxonomy.persistence;

import org.jspecify.annotations.NullMarked;
