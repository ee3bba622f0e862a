/** The details of an offering that its provider writes: its places, its schedule and its terms. */
@NullMarked
package fi.koppi.catalogservice.offering.details;

import org.jspecify.annotations.NullMarked;
