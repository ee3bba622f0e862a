/** Tests of programmes over REST. */
@NullMarked
package fi.koppi.catalogservice.programme.api;

import org.jspecify.annotations.NullMarked;
