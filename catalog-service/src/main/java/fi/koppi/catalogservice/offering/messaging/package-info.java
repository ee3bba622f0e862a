/** The events about offerings for the other services. */
@NullMarked
package fi.koppi.catalogservice.offering.messaging;

import org.jspecify.annotations.NullMarked;
