/** The check that no statement of a service costs more as its tables grow. */
@NullMarked
package fi.koppi.kit.testing.plans;

import org.jspecify.annotations.NullMarked;
