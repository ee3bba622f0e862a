/** REST for the classification of skills and occupations. */
@NullMarked
package fi.koppi.catalogservice.taxonomy.api;

import org.jspecify.annotations.NullMarked;
