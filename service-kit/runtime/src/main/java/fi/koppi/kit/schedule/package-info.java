/** Work that a service does by itself, at its own times. */
@NullMarked
package fi.koppi.kit.schedule;

import org.jspecify.annotations.NullMarked;
