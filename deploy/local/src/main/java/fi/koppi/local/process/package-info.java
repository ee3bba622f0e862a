/** How processes are started, awaited, stopped and killed, whatever they are. */
@NullMarked
package fi.koppi.local.process;

import org.jspecify.annotations.NullMarked;
