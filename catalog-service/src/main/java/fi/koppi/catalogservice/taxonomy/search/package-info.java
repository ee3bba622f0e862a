/** The search for concepts by what a person types. */
@NullMarked
package fi.koppi.catalogservice.taxonomy.search;

import org.jspecify.annotations.NullMarked;
