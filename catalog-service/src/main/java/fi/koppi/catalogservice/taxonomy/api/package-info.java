/** The classification of skills and occupations over REST. */
@NullMarked
package fi.koppi.catalogservice.taxonomy.api;

import org.jspecify.annotations.NullMarked;
