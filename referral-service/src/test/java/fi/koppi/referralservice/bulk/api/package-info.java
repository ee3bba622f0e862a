/** Tests of calls about many referrals. */
@NullMarked
package fi.koppi.referralservice.bulk.api;

import org.jspecify.annotations.NullMarked;
