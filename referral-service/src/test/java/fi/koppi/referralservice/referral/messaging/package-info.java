/** Tests of the events that are published about referrals, and of the colleges' reports. */
@NullMarked
package fi.koppi.referralservice.referral.messaging;

import org.jspecify.annotations.NullMarked;
