/** The end of a provider: what becomes of its programmes when it closes. */
@NullMarked
package fi.koppi.catalogservice.programme.closure;

import org.jspecify.annotations.NullMarked;
