/** Tests of finding offerings. */
@NullMarked
package fi.koppi.catalogservice.guide;

import org.jspecify.annotations.NullMarked;
