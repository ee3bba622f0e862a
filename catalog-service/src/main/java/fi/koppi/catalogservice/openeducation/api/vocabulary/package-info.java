/** The enumerations of the standard, and the catalogue's own values translated into them. */
@NullMarked
package fi.koppi.catalogservice.openeducation.api.vocabulary;

import org.jspecify.annotations.NullMarked;
