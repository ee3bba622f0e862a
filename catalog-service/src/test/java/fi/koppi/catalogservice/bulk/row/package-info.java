/** Tests of the rows of an uploaded file. */
@NullMarked
package fi.koppi.catalogservice.bulk.row;

import org.jspecify.annotations.NullMarked;
