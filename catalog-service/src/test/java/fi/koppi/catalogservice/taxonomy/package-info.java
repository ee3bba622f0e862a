/** Tests of the classification of skills and occupations. */
@NullMarked
package fi.koppi.catalogservice.taxonomy;

import org.jspecify.annotations.NullMarked;
