/** The messages between coach and college about one referral. */
@NullMarked
package fi.koppi.referralservice.message;

import org.jspecify.annotations.NullMarked;
