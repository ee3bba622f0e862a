/** REST for finding offerings. */
@NullMarked
package fi.koppi.catalogservice.search.api;

import org.jspecify.annotations.NullMarked;
