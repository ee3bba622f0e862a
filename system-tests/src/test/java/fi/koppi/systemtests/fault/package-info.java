/** What is left of accepted calls and events when processes are killed while they run. */
@NullMarked
package fi.koppi.systemtests.fault;

import org.jspecify.annotations.NullMarked;
