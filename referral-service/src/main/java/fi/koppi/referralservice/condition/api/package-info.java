/** Conditions of offers over REST, for both sides of the referral. */
@NullMarked
package fi.koppi.referralservice.condition.api;

import org.jspecify.annotations.NullMarked;
