/** Tests of offerings over REST. */
@NullMarked
package fi.koppi.catalogservice.offering.api;

import org.jspecify.annotations.NullMarked;
