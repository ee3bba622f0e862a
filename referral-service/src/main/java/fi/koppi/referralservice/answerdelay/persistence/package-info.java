/** Answer delays in PostgreSQL. */
@NullMarked
package fi.koppi.referralservice.answerdelay.persistence;

import org.jspecify.annotations.NullMarked;
