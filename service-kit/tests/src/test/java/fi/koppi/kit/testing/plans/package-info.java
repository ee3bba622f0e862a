/** Tests of the check that no statement costs more as tables grow. */
@NullMarked
package fi.koppi.kit.testing.plans;

import org.jspecify.annotations.NullMarked;
