/** Storage of the classification of skills and occupations. */
@NullMarked
package fi.koppi.catalogservice.taxonomy.persistence;

import org.jspecify.annotations.NullMarked;
