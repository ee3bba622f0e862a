/** The change feed: what has happened to the offerings that others can see, in order. */
@NullMarked
package fi.koppi.catalogservice.feed;

import org.jspecify.annotations.NullMarked;
