/** Tests that the benchmark measures what it should. */
@NullMarked
package fi.koppi.systemtests.benchmark;

import org.jspecify.annotations.NullMarked;
