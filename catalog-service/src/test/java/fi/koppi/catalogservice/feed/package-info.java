/** Tests of the feed and the export from outside. */
@NullMarked
package fi.koppi.catalogservice.feed;

import org.jspecify.annotations.NullMarked;
