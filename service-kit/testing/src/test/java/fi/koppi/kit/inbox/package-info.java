/** The inbox against a real database and a real broker. */
@NullMarked
package fi.koppi.kit.inbox;

import org.jspecify.annotations.NullMarked;
