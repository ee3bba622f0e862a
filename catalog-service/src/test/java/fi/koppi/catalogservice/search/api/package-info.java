/** Tests of searches over HTTP. */
@NullMarked
package fi.koppi.catalogservice.search.api;

import org.jspecify.annotations.NullMarked;
