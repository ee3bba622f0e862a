/**
 * The events about referrals for the college and for other services, and the reports of colleges.
 */
@NullMarked
package fi.koppi.referralservice.referral.messaging;

import org.jspecify.annotations.NullMarked;
