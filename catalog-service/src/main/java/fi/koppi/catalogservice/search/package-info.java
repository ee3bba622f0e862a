/**
 * Finding offerings: by words, by what they must be like, and by how many there are of each kind.
 */
@NullMarked
package fi.koppi.catalogservice.search;

import org.jspecify.annotations.NullMarked;
