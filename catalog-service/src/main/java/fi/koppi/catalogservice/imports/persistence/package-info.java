/** Other systems' keys, and offerings that are alike, in PostgreSQL. */
@NullMarked
package fi.koppi.catalogservice.imports.persistence;

import org.jspecify.annotations.NullMarked;
