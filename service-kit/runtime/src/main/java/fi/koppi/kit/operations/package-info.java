/** What the platform's administrators see and mend in a running service. */
@NullMarked
package fi.koppi.kit.operations;

import org.jspecify.annotations.NullMarked;
