/** What a college is told of messages by event. */
@NullMarked
package fi.koppi.referralservice.message.messaging;

import org.jspecify.annotations.NullMarked;
