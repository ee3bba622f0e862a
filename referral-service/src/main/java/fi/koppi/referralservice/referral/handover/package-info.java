/** The terms of a referral: what is handed over to whom, on which ground and in which lane. */
@NullMarked
package fi.koppi.referralservice.referral.handover;

import org.jspecify.annotations.NullMarked;
