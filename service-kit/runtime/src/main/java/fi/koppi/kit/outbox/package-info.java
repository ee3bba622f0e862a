/** Events leave a service only through a table written in the transaction that caused them. */
@NullMarked
package fi.koppi.kit.outbox;

import org.jspecify.annotations.NullMarked;
