/** The end of a college: what becomes of the referrals that it has when the catalogue closes it. */
@NullMarked
package fi.koppi.referralservice.referral.closure;

import org.jspecify.annotations.NullMarked;
