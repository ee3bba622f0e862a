/** The search for offerings over REST. */
@NullMarked
package fi.koppi.catalogservice.search.api;

import org.jspecify.annotations.NullMarked;
