/** Tests of the Open Education API over HTTP. */
@NullMarked
package fi.koppi.catalogservice.openeducation.api;

import org.jspecify.annotations.NullMarked;
