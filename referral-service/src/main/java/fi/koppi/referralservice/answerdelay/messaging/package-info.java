/** The answer delays that are published to those who show colleges. */
@NullMarked
package fi.koppi.referralservice.answerdelay.messaging;

import org.jspecify.annotations.NullMarked;
