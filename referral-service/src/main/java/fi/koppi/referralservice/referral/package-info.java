/** The referral: a client handed over to a college, from draft to outcome. */
@NullMarked
package fi.koppi.referralservice.referral;

import org.jspecify.annotations.NullMarked;
