/** Referrals in PostgreSQL. */
@NullMarked
package fi.koppi.referralservice.referral.persistence;

import org.jspecify.annotations.NullMarked;
