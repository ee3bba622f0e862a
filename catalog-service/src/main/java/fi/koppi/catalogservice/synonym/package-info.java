/** The synonyms by which searches are widened. The platform's catalog editors change them. */
@NullMarked
package fi.koppi.catalogservice.synonym;

import org.jspecify.annotations.NullMarked;
