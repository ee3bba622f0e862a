/**
 * The import of programmes and offerings from national catalogues, and the search for offerings
 * that may have come twice.
 *
 * <p>Read model over: {@code offering}, {@code offering_source}, {@code programme}.
 */
@ReadModel({"offering", "offering_source", "programme"})
@NullMarked
package fi.koppi.catalogservice.imports;

import fi.koppi.kit.sql.ReadModel;
import org.jspecify.annotations.NullMarked;
