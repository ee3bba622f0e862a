/** Tests of campuses over REST. */
@NullMarked
package fi.koppi.catalogservice.campus.api;

import org.jspecify.annotations.NullMarked;
