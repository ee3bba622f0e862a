/** Tests of the parameters of the Open Education API. */
@NullMarked
package fi.koppi.catalogservice.openeducation.api.parameters;

import org.jspecify.annotations.NullMarked;
