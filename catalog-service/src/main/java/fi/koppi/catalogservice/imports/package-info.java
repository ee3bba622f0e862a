/**
 * Programmes and offerings out of national catalogs, and what may be in here twice through them.
 */
@NullMarked
package fi.koppi.catalogservice.imports;

import org.jspecify.annotations.NullMarked;
