/** Row-level security and the access log in PostgreSQL. */
@NullMarked
package fi.koppi.referralservice.access.persistence;

import org.jspecify.annotations.NullMarked;
