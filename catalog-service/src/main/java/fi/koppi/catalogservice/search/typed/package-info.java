/** The text that somebody has typed into a search, as words, places and fillers. */
@NullMarked
package fi.koppi.catalogservice.search.typed;

import org.jspecify.annotations.NullMarked;
