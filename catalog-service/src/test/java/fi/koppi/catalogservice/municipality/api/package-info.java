/** Tests of municipalities over REST. */
@NullMarked
package fi.koppi.catalogservice.municipality.api;

import org.jspecify.annotations.NullMarked;
