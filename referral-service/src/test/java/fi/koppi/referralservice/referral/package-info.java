/** Tests of referrals. */
@NullMarked
package fi.koppi.referralservice.referral;

import org.jspecify.annotations.NullMarked;
