/** The Open Education API, version 6, for reading. */
@NullMarked
package fi.koppi.catalogservice.openeducation.api;

import org.jspecify.annotations.NullMarked;
