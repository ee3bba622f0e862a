/** The rules that an offering has to meet before it is published, and those of its place. */
@NullMarked
package fi.koppi.catalogservice.offering.publishing;

import org.jspecify.annotations.NullMarked;
