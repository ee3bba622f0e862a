@NullMarked
package fi.koppi.kit.http.idempotency;

import org.jspecify.annotations.NullMarked;
