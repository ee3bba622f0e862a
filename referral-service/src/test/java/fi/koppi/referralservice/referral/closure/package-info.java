/** Tests of what becomes of the referrals of closed colleges. */
@NullMarked
package fi.koppi.referralservice.referral.closure;

import org.jspecify.annotations.NullMarked;
