/** The working days that a college takes to catch a referral, published as figures only. */
@ReadModel({"referral", "referral_status_change"})
@NullMarked
package fi.koppi.referralservice.answerdelay;

import fi.koppi.kit.sql.ReadModel;
import org.jspecify.annotations.NullMarked;
