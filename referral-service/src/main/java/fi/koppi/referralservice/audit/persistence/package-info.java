/** The reading of the access log in PostgreSQL. */
@NullMarked
package fi.koppi.referralservice.audit.persistence;

import org.jspecify.annotations.NullMarked;
