/** Chapters, editions and what they are made of, in PostgreSQL. */
@NullMarked
package fi.koppi.catalogservice.guide.persistence;

import org.jspecify.annotations.NullMarked;
