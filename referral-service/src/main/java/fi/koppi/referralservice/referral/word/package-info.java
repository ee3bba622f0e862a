/** The word of a client on which a coach takes a step for the client. */
@NullMarked
package fi.koppi.referralservice.referral.word;

import org.jspecify.annotations.NullMarked;
