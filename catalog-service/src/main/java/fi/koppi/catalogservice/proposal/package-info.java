/**
 * From need to offering: skills that somebody wants taught, proposed to the providers that teach
 * them.
 *
 * <p>Read model over: {@code programme}, {@code offering}, {@code provider}. One statement matches
 * skills with the programmes of all providers.
 */
@ReadModel({"programme", "offering", "provider"})
@NullMarked
package fi.koppi.catalogservice.proposal;

import fi.koppi.kit.sql.ReadModel;
import org.jspecify.annotations.NullMarked;
