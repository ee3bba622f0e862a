/** The reports that colleges send over their own topics, as the rest of the service sees them. */
@NullMarked
package fi.koppi.referralservice.referral.report;

import org.jspecify.annotations.NullMarked;
