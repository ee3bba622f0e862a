/** Tests of the guide over HTTP. */
@NullMarked
package fi.koppi.catalogservice.guide.api;

import org.jspecify.annotations.NullMarked;
