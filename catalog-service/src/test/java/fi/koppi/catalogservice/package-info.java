/** Tests of the service as a whole. */
@NullMarked
package fi.koppi.catalogservice;

import org.jspecify.annotations.NullMarked;
