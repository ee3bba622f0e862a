/** Tests of the rules for publishing offerings. */
@NullMarked
package fi.koppi.catalogservice.offering.publishing;

import org.jspecify.annotations.NullMarked;
