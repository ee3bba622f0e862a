/** Competence needs in PostgreSQL. */
@NullMarked
package fi.koppi.partnerservice.need.persistence;

import org.jspecify.annotations.NullMarked;
