/** Fields of education by the names that people know them by. */
@NullMarked
package fi.koppi.catalogservice.field;

import org.jspecify.annotations.NullMarked;
