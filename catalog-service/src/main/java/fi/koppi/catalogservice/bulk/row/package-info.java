/** The rows of an uploaded file: read, checked and staged. */
@NullMarked
package fi.koppi.catalogservice.bulk.row;

import org.jspecify.annotations.NullMarked;
