/** Answer delays, told to whoever shows colleges. */
@NullMarked
package fi.koppi.referralservice.answerdelay.messaging;

import org.jspecify.annotations.NullMarked;
