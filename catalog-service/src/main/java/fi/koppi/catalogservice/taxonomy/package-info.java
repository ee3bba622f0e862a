/**
 * Skills, occupations and groups of occupations by their names in ESCO, and how they hang together.
 *
 * <p>This service uses the ESCO classification of the European Commission.
 */
@NullMarked
package fi.koppi.catalogservice.taxonomy;

import org.jspecify.annotations.NullMarked;
