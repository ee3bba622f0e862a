/** The change feed: what has happened to an organisation's referrals, in order. */
@NullMarked
package fi.koppi.referralservice.feed;

import org.jspecify.annotations.NullMarked;
