/** Municipalities for tests. */
@NullMarked
package fi.koppi.catalogservice.municipality;

import org.jspecify.annotations.NullMarked;
