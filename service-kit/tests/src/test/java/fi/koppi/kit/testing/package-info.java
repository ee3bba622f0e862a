/** Tests of the checks that every service has to pass. */
@NullMarked
package fi.koppi.kit.testing;

import org.jspecify.annotations.NullMarked;
