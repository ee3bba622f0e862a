/** Tests of finding offerings. */
@NullMarked
package fi.koppi.catalogservice.search;

import org.jspecify.annotations.NullMarked;
