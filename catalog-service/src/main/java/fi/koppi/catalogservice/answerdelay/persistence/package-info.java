/** Answer delays in PostgreSQL. */
@NullMarked
package fi.koppi.catalogservice.answerdelay.persistence;

import org.jspecify.annotations.NullMarked;
