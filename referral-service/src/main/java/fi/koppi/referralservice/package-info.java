/** The ground floor of referral-service: the ids that any of its features may name. */
@NullMarked
package fi.koppi.referralservice;

import org.jspecify.annotations.NullMarked;
