/** The change feed and the full export over REST. */
@NullMarked
package fi.koppi.catalogservice.feed.api;

import org.jspecify.annotations.NullMarked;
