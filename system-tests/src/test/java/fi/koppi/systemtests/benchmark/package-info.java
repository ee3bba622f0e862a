/** Whether the benchmark measures what it says. */
@NullMarked
package fi.koppi.systemtests.benchmark;

import org.jspecify.annotations.NullMarked;
