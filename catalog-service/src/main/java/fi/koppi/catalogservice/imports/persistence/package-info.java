/** Other systems' keys and similar offerings in PostgreSQL. */
@NullMarked
package fi.koppi.catalogservice.imports.persistence;

import org.jspecify.annotations.NullMarked;
