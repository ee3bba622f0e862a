/** Tests of what a service says about itself. */
@NullMarked
package fi.koppi.kit.health;

import org.jspecify.annotations.NullMarked;
