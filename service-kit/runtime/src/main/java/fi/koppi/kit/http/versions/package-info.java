/** Writes that do not overwrite what the caller has not seen: {@code ETag} and {@code If-Match}. */
@NullMarked
package fi.koppi.kit.http.versions;

import org.jspecify.annotations.NullMarked;
