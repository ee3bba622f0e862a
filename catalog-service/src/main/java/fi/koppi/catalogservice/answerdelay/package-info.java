/** The time that providers take to answer referrals, as referral-service measures it. */
@NullMarked
package fi.koppi.catalogservice.answerdelay;

import org.jspecify.annotations.NullMarked;
