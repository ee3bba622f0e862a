/** The reading side of the access log, for auditors of an organisation and for privacy officers. */
@ReadModel({"access_log", "client", "referral", "unmet_need"})
@NullMarked
package fi.koppi.referralservice.audit;

import fi.koppi.kit.sql.ReadModel;
import org.jspecify.annotations.NullMarked;
