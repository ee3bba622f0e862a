/** The change feed: what has happened to the offerings that others can see, in order. */
@NullMarked
package fi.koppi.catalogservice.change;

import org.jspecify.annotations.NullMarked;
