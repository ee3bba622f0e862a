/** Tests of ids and of the Finnish calendar. */
@NullMarked
package fi.koppi.kit.time;

import org.jspecify.annotations.NullMarked;
