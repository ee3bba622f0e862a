/** Tests of referrals over REST, with real PostgreSQL and Kafka. */
@NullMarked
package fi.koppi.referralservice.referral.api;

import org.jspecify.annotations.NullMarked;
