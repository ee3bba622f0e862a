/** Tests of the statements behind the Open Education API. */
@NullMarked
package fi.koppi.catalogservice.openeducation.persistence;

import org.jspecify.annotations.NullMarked;
