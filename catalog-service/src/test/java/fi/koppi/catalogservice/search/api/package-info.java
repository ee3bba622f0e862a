/** Tests of finding offerings from outside. */
@NullMarked
package fi.koppi.catalogservice.search.api;

import org.jspecify.annotations.NullMarked;
