/** Guidance methods over REST. */
@NullMarked
package fi.koppi.catalogservice.guidancemethod.api;

import org.jspecify.annotations.NullMarked;
