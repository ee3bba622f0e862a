/** Tests of finding offerings from outside. */
@NullMarked
package fi.koppi.catalogservice.guide.api;

import org.jspecify.annotations.NullMarked;
