/** Ids that sort by time, the current instant, and the Finnish working-day calendar. */
@NullMarked
package fi.koppi.kit.time;

import org.jspecify.annotations.NullMarked;
