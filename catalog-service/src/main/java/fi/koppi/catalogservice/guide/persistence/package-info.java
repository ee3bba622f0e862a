/** Chapters, editions and published trainings in PostgreSQL. */
@NullMarked
package fi.koppi.catalogservice.guide.persistence;

import org.jspecify.annotations.NullMarked;
