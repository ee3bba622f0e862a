/** Municipalities by their codes, with names, coordinates and the time in which they existed. */
@NullMarked
package fi.koppi.catalogservice.municipality;

import org.jspecify.annotations.NullMarked;
