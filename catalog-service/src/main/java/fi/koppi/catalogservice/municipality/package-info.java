/** Municipalities by their codes: what they are called, where they lie and when they existed. */
@NullMarked
package fi.koppi.catalogservice.municipality;

import org.jspecify.annotations.NullMarked;
