/** Notices of erasures in PostgreSQL. */
@NullMarked
package fi.koppi.referralservice.erasure.persistence;

import org.jspecify.annotations.NullMarked;
