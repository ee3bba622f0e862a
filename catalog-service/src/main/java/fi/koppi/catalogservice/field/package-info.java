/** The names of fields of education. */
@NullMarked
package fi.koppi.catalogservice.field;

import org.jspecify.annotations.NullMarked;
