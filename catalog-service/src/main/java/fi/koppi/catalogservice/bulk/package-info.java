/**
 * Files of offerings from other systems, which are validated as a whole and then published in
 * portions.
 *
 * <p>Read model over: {@code offering}, {@code offering_revision}, {@code seat_book}.
 */
@ReadModel({"offering", "offering_revision", "seat_book"})
@NullMarked
package fi.koppi.catalogservice.bulk;

import fi.koppi.kit.sql.ReadModel;
import org.jspecify.annotations.NullMarked;
