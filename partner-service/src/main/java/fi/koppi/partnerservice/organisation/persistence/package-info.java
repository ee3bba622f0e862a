/** Organisations in PostgreSQL. */
@NullMarked
package fi.koppi.partnerservice.organisation.persistence;

import org.jspecify.annotations.NullMarked;
