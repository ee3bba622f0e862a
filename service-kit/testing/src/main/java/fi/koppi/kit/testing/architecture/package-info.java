/** The rules of shape that keep the services alike. */
@NullMarked
package fi.koppi.kit.testing.architecture;

import org.jspecify.annotations.NullMarked;
