/** Tests of offerings. */
@NullMarked
package fi.koppi.catalogservice.offering;

import org.jspecify.annotations.NullMarked;
