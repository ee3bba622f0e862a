/** Tests of what is told about referrals and what colleges report. */
@NullMarked
package fi.koppi.referralservice.referral.messaging;

import org.jspecify.annotations.NullMarked;
