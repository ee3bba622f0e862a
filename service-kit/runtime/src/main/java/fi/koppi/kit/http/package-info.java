/** The HTTP conventions every resource keeps: versions, idempotency, pages, rate limits. */
@NullMarked
package fi.koppi.kit.http;

import org.jspecify.annotations.NullMarked;
