/** The classification as a whole, which one edition after another replaces. */
@NullMarked
package fi.koppi.catalogservice.taxonomy.edition;

import org.jspecify.annotations.NullMarked;
