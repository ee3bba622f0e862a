/**
 * The search for offerings: by words, by criteria, and with counts by facet.
 *
 * <p>Read model over: {@code offering}, {@code programme}, {@code concept}, {@code
 * occupation_skill}, {@code municipality}, {@code seat_book}, {@code search_synonym}.
 */
@ReadModel({
  "offering",
  "programme",
  "concept",
  "occupation_skill",
  "municipality",
  "seat_book",
  "search_synonym"
})
@NullMarked
package fi.koppi.catalogservice.search;

import fi.koppi.kit.sql.ReadModel;
import org.jspecify.annotations.NullMarked;
