/** Tests of the checks that every service is held to. */
@NullMarked
package fi.koppi.kit.testing;

import org.jspecify.annotations.NullMarked;
