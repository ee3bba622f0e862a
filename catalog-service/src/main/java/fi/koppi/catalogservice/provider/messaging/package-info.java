/** What the other services are told about providers. */
@NullMarked
package fi.koppi.catalogservice.provider.messaging;

import org.jspecify.annotations.NullMarked;
