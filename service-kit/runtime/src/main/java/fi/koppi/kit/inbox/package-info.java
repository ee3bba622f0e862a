/**
 * Every event takes effect once, in order per key, or is stored where a person can see and replay
 * it.
 *
 * <p>{@link fi.koppi.kit.inbox.EventConsumer} is what a service implements. A {@code TopicReader}
 * polls its topics and hands the records of a partition, a portion at a time, to the {@code
 * Intake}, which applies them in one transaction: it inserts the events' ids into the inbox and
 * calls the consumer for those that it sees for the first time. An event that cannot be applied yet
 * is parked and tried again; one that never can becomes a dead letter. Readers, parked events and
 * dead letters lie in rooms of their own.
 */
@NullMarked
package fi.koppi.kit.inbox;

import org.jspecify.annotations.NullMarked;
