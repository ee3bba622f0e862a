/** Programmes and offerings, made from what Konfo answers. */
@NullMarked
package fi.koppi.catalogservice.imports.api.konfo;

import org.jspecify.annotations.NullMarked;
