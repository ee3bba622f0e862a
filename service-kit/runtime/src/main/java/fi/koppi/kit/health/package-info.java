/** Health checks that answer at once, from what probes have found lately. */
@NullMarked
package fi.koppi.kit.health;

import org.jspecify.annotations.NullMarked;
