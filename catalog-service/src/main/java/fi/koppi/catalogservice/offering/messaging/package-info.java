/** What the other services are told about offerings. */
@NullMarked
package fi.koppi.catalogservice.offering.messaging;

import org.jspecify.annotations.NullMarked;
