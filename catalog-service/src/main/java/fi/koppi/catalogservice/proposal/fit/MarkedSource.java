package fi.koppi.catalogservice.proposal.fit;

import fi.koppi.catalogservice.SourceId;
import java.util.UUID;

/**
 * The place of a source in the order in which sources are matched again.
 *
 * @param kind the name of its kind, by which they are in order first
 */
public record MarkedSource(String kind, SourceId id) {

  static final MarkedSource BEFORE_ALL = new MarkedSource("", new SourceId(new UUID(0, 0)));
}
