/** Ids that sort by time, the present instant and day, and the Finnish calendar of working days. */
@NullMarked
package fi.koppi.kit.time;

import org.jspecify.annotations.NullMarked;
