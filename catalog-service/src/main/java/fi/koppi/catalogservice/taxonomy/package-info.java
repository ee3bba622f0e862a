/**
 * Skills, occupations and groups of occupations of ESCO, with their names and relations.
 *
 * <p>This service uses the ESCO classification of the European Commission.
 */
@NullMarked
package fi.koppi.catalogservice.taxonomy;

import org.jspecify.annotations.NullMarked;
