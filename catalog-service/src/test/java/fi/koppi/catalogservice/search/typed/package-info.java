/** Tests of how typed texts are read. */
@NullMarked
package fi.koppi.catalogservice.search.typed;

import org.jspecify.annotations.NullMarked;
