/** Answer delays as referral-service announces them. */
@NullMarked
package fi.koppi.catalogservice.answerdelay.messaging;

import org.jspecify.annotations.NullMarked;
