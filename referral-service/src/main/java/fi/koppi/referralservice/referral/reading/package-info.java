/** A referral as each of its readers gets it: its authority, its college, and in a list. */
@NullMarked
package fi.koppi.referralservice.referral.reading;

import org.jspecify.annotations.NullMarked;
