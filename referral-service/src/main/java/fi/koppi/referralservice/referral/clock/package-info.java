/** The time that a college has for a referral, and the days from which steps of training hold. */
@NullMarked
package fi.koppi.referralservice.referral.clock;

import org.jspecify.annotations.NullMarked;
