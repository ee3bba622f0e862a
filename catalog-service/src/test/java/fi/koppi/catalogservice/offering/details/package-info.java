/** Tests of the details of offerings. */
@NullMarked
package fi.koppi.catalogservice.offering.details;

import org.jspecify.annotations.NullMarked;
