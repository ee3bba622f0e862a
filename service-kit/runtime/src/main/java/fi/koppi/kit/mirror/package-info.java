/**
 * Local copies of what other services announce on compacted topics: an older announcement changes
 * nothing, and something that was removed does not come back by one.
 *
 * <p>A mirror is an entity that extends {@link fi.koppi.kit.mirror.MirroredState}, a record of the
 * fields that are read from the event, a consumer that extends {@link
 * fi.koppi.kit.mirror.MirrorConsumer}, and queries that find by {@link
 * fi.koppi.kit.mirror.Mirrors}. Its table has the columns {@code id}, {@code announced_version} and
 * {@code removed}.
 *
 * <p>A copy is rebuilt from the start of its topic, for example after a column was added: stop the
 * service, set {@code announced_version} to -1 in the table, delete the consumer's rows from {@code
 * inbox}, reset its group's offsets of the topic to the earliest, and start the service again.
 */
@NullMarked
package fi.koppi.kit.mirror;

import org.jspecify.annotations.NullMarked;
