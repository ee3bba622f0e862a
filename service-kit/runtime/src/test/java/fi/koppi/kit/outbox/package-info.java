/** The parts of the outbox that need neither a database nor a broker. */
@NullMarked
package fi.koppi.kit.outbox;

import org.jspecify.annotations.NullMarked;
