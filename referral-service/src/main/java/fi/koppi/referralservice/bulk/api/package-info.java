/** Calls about many referrals over REST. */
@NullMarked
package fi.koppi.referralservice.bulk.api;

import org.jspecify.annotations.NullMarked;
