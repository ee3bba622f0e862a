/** The rows that are searched. */
@NullMarked
package fi.koppi.catalogservice.search.persistence;

import org.jspecify.annotations.NullMarked;
