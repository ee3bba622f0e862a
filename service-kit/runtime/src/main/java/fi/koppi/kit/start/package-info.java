/** The start of a service: what must hold before it works, and the wait for it. */
@NullMarked
package fi.koppi.kit.start;

import org.jspecify.annotations.NullMarked;
