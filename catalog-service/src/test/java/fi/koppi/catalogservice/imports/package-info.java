/** Tests of imports from national catalogs. */
@NullMarked
package fi.koppi.catalogservice.imports;

import org.jspecify.annotations.NullMarked;
