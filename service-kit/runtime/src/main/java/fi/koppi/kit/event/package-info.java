/**
 * The form of events on their way in and out, which is CloudEvents 1.0 in Kafka headers, and their
 * causes.
 */
@NullMarked
package fi.koppi.kit.event;

import org.jspecify.annotations.NullMarked;
