/**
 * What an event is on its way in and out: CloudEvents 1.0 over Kafka headers, and who caused it.
 */
@NullMarked
package fi.koppi.kit.event;

import org.jspecify.annotations.NullMarked;
