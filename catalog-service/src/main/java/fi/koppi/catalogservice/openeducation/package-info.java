/**
 * The catalogue as the Open Education API (version 6) sees it: organisations, programmes, courses,
 * learning outcomes and offerings.
 *
 * <p>Read model over: {@code programme}, {@code offering}, {@code offering_status_change}, {@code
 * seat}, {@code campus}, {@code municipality}, {@code concept}.
 */
@ReadModel({
  "programme",
  "offering",
  "offering_status_change",
  "seat",
  "campus",
  "municipality",
  "concept"
})
@NullMarked
package fi.koppi.catalogservice.openeducation;

import fi.koppi.kit.sql.ReadModel;
import org.jspecify.annotations.NullMarked;
