/** The time that a college has for a referral, in working days. */
@NullMarked
package fi.koppi.referralservice.referral.clock;

import org.jspecify.annotations.NullMarked;
