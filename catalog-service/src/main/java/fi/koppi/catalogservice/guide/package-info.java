/**
 * The training guide (ammatillisen koulutuksen opas): chapters that people write, and numbered
 * editions, each of which holds the chapters and all published trainings of its time.
 *
 * <p>Read model over: {@code campus}, {@code concept}, {@code municipality}, {@code
 * occupation_skill}, {@code offering}, {@code programme}, {@code provider}.
 */
@ReadModel({
  "campus",
  "concept",
  "municipality",
  "occupation_skill",
  "offering",
  "programme",
  "provider"
})
@NullMarked
package fi.koppi.catalogservice.guide;

import fi.koppi.kit.sql.ReadModel;
import org.jspecify.annotations.NullMarked;
