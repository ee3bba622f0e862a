/** Tests of the Open Education API from outside. */
@NullMarked
package fi.koppi.catalogservice.openeducation;

import org.jspecify.annotations.NullMarked;
