/**
 * The published programmes as course finders read them: schema.org in the profile of MOOChub 3.0.1.
 *
 * <p>Read model over: {@code concept}, {@code municipality}, {@code offering}, {@code programme},
 * {@code provider}.
 */
@ReadModel({"concept", "municipality", "offering", "programme", "provider"})
@NullMarked
package fi.koppi.catalogservice.moochub;

import fi.koppi.kit.sql.ReadModel;
import org.jspecify.annotations.NullMarked;
