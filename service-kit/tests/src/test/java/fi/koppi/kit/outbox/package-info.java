/** Tests of the outbox with a real database and a real broker. */
@NullMarked
package fi.koppi.kit.outbox;

import org.jspecify.annotations.NullMarked;
