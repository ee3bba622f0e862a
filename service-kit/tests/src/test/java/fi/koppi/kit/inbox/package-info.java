/** Tests of the inbox with a real database and a real broker. */
@NullMarked
package fi.koppi.kit.inbox;

import org.jspecify.annotations.NullMarked;
