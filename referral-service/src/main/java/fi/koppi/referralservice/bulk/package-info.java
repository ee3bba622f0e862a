/** Calls about many referrals at once, each of which is drafted or submitted by itself. */
@NullMarked
package fi.koppi.referralservice.bulk;

import org.jspecify.annotations.NullMarked;
