/**
 * The proposals to providers: a need or a foreseen need asks for skills, and the providers whose
 * programmes teach them are asked for an offering.
 *
 * <p>Read model over: {@code programme}, {@code offering}, {@code provider}. One statement matches
 * skills with the programmes of all providers.
 */
@ReadModel({"programme", "offering", "provider"})
@NullMarked
package fi.koppi.catalogservice.proposal;

import fi.koppi.kit.sql.ReadModel;
import org.jspecify.annotations.NullMarked;
