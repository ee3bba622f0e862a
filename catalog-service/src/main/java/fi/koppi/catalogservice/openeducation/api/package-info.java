/** The Open Education API, version 6, read-only. */
@NullMarked
package fi.koppi.catalogservice.openeducation.api;

import org.jspecify.annotations.NullMarked;
