/**
 * The conditions under which colleges offer places, and what becomes of them. The database shows a
 * condition to those to whom it shows the referral.
 */
@ReadModel("referral")
@NullMarked
package fi.koppi.referralservice.condition;

import fi.koppi.kit.sql.ReadModel;
import org.jspecify.annotations.NullMarked;
