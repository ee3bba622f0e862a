/**
 * The intensity of training over time, and the seat-days that it makes. The database shows a period
 * to those to whom it shows the referral.
 */
@ReadModel("referral")
@NullMarked
package fi.koppi.referralservice.intensity;

import fi.koppi.kit.sql.ReadModel;
import org.jspecify.annotations.NullMarked;
