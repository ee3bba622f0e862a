/** Tests that accepted calls and events survive when processes are killed. */
@NullMarked
package fi.koppi.systemtests.fault;

import org.jspecify.annotations.NullMarked;
