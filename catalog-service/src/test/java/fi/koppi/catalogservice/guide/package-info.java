/** Tests of the guide. */
@NullMarked
package fi.koppi.catalogservice.guide;

import org.jspecify.annotations.NullMarked;
