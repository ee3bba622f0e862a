/** Synonyms in PostgreSQL. */
@NullMarked
package fi.koppi.catalogservice.synonym.persistence;

import org.jspecify.annotations.NullMarked;
