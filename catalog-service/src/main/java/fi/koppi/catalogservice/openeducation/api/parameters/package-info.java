/** The query parameters of the standard. */
@NullMarked
package fi.koppi.catalogservice.openeducation.api.parameters;

import org.jspecify.annotations.NullMarked;
