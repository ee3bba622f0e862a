/** Tests of work that a service does by itself. */
@NullMarked
package fi.koppi.kit.schedule;

import org.jspecify.annotations.NullMarked;
