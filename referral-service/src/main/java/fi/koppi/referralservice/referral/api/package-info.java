/** Referrals over REST: the authority's view and the college's. */
@NullMarked
package fi.koppi.referralservice.referral.api;

import org.jspecify.annotations.NullMarked;
