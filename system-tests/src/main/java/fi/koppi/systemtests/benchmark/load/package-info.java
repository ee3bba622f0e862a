/**
 * How load is made and counted: calls without pause or at a constant rate, connections, and
 * processor time.
 */
@NullMarked
package fi.koppi.systemtests.benchmark.load;

import org.jspecify.annotations.NullMarked;
