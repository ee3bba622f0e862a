/** Tests of the ids that lead from the first call to the last event. */
@NullMarked
package fi.koppi.kit.event;

import org.jspecify.annotations.NullMarked;
