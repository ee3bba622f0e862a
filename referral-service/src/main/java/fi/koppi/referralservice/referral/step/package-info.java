/** The lifecycle of a referral: its statuses, the steps between them, and the one table of both. */
@NullMarked
package fi.koppi.referralservice.referral.step;

import org.jspecify.annotations.NullMarked;
