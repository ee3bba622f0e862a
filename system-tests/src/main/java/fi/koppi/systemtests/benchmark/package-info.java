/**
 * The benchmarks of {@code ./koppi bench} on the running suite: the submit path, the way of an
 * event to a college, and the services' starts, each beside the least that the machine needs for
 * it.
 */
@NullMarked
package fi.koppi.systemtests.benchmark;

import org.jspecify.annotations.NullMarked;
