/** What Konfo answers, translated to programmes and offerings. */
@NullMarked
package fi.koppi.catalogservice.imports.api.konfo;

import org.jspecify.annotations.NullMarked;
