/** Tests of the statements of a search. */
@NullMarked
package fi.koppi.catalogservice.search.persistence;

import org.jspecify.annotations.NullMarked;
