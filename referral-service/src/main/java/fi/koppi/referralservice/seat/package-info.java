/**
 * The seat that is asked for with a referral, under a random id that nobody else can link. The
 * database shows a request to those to whom it shows the referral.
 */
@ReadModel("referral")
@NullMarked
package fi.koppi.referralservice.seat;

import fi.koppi.kit.sql.ReadModel;
import org.jspecify.annotations.NullMarked;
