/**
 * The proposals that colleges make during training, and the answers of coaches. The database shows
 * a proposal to those to whom it shows the referral.
 */
@ReadModel("referral")
@NullMarked
package fi.koppi.referralservice.proposal;

import fi.koppi.kit.sql.ReadModel;
import org.jspecify.annotations.NullMarked;
