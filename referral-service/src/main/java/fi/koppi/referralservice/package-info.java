/** The ground floor of referral-service: ids and other names that any of its features may use. */
@NullMarked
package fi.koppi.referralservice;

import org.jspecify.annotations.NullMarked;
