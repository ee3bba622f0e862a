/** Shows how a service starts while a part that it needs is away. */
@NullMarked
package fi.koppi.kit.start;

import org.jspecify.annotations.NullMarked;
