/**
 * The messages between coach and college about one referral. The database asks the referral who may
 * see its messages.
 */
@ReadModel("referral")
@NullMarked
package fi.koppi.referralservice.message;

import fi.koppi.kit.sql.ReadModel;
import org.jspecify.annotations.NullMarked;
