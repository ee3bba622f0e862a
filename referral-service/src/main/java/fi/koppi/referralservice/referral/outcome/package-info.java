/** The outcomes of a referral, found at fixed checkpoints. */
@NullMarked
package fi.koppi.referralservice.referral.outcome;

import org.jspecify.annotations.NullMarked;
