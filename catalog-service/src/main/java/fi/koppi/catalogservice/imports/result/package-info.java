/** The results of an import. */
@NullMarked
package fi.koppi.catalogservice.imports.result;

import org.jspecify.annotations.NullMarked;
