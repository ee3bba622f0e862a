/** Tests of the time that a college has for a referral. */
@NullMarked
package fi.koppi.referralservice.referral.clock;

import org.jspecify.annotations.NullMarked;
