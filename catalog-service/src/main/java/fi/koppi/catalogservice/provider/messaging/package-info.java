/** The events about providers for the other services. */
@NullMarked
package fi.koppi.catalogservice.provider.messaging;

import org.jspecify.annotations.NullMarked;
