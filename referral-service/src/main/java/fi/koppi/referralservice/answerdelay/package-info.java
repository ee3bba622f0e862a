/** How many working days a college takes to catch a referral, measured and told as figures only. */
@NullMarked
package fi.koppi.referralservice.answerdelay;

import org.jspecify.annotations.NullMarked;
