/** The operations with which the platform's administrators look after a running service. */
@NullMarked
package fi.koppi.kit.operations;

import org.jspecify.annotations.NullMarked;
