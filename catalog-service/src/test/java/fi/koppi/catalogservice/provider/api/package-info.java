/** Tests of providers over REST. */
@NullMarked
package fi.koppi.catalogservice.provider.api;

import org.jspecify.annotations.NullMarked;
