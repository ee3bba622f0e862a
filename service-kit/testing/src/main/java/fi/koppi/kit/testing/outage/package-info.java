/** Servers that a test takes away from the service, cut off or hanging, and gives back. */
@NullMarked
package fi.koppi.kit.testing.outage;

import org.jspecify.annotations.NullMarked;
