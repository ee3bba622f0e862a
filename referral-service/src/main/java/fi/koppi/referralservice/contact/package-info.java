/**
 * The attempts of colleges to reach the clients who were referred to them. The database asks the
 * referral who may see its attempts.
 */
@ReadModel("referral")
@NullMarked
package fi.koppi.referralservice.contact;

import fi.koppi.kit.sql.ReadModel;
import org.jspecify.annotations.NullMarked;
