/**
 * What {@code ./koppi bench} measures on the running suite: the submit path, the way of an event to
 * a college, and the services' starts, each beside the least that the same machine needs for it.
 */
@NullMarked
package fi.koppi.systemtests.benchmark;

import org.jspecify.annotations.NullMarked;
