/** Calls that may be repeated: the first answer is stored and replayed. */
@NullMarked
package fi.koppi.kit.http.idempotency;

import org.jspecify.annotations.NullMarked;
