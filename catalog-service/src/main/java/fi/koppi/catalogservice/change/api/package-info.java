/** The change feed and the full export over REST. */
@NullMarked
package fi.koppi.catalogservice.change.api;

import org.jspecify.annotations.NullMarked;
