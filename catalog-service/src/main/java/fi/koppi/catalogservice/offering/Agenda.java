package fi.koppi.catalogservice.offering;

import fi.koppi.catalogservice.offering.details.OfferingTerms;
import fi.koppi.kit.problem.Violation;
import fi.koppi.kit.sql.JsonColumn;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The changes of an offering that the service makes by itself when their time has come.
 *
 * @param dueAt when it does something next; nothing where it never will
 * @param publishHindrance what kept it from publishing itself when its time had come
 */
@Embeddable
record Agenda(@Nullable Instant dueAt, @JsonColumn @Nullable List<Violation> publishHindrance) {

  static Agenda of(OfferingStatus status, OfferingTerms terms) {
    var next =
        switch (status) {
          case DRAFT -> terms.publishAt();
          case PUBLISHED, CLOSED -> terms.archiveAt();
          case ARCHIVED, CANCELLED -> null;
        };
    return new Agenda(next, null);
  }

  /**
   * Describes an offering that is due but not fit to be published: nothing happens until it is
   * corrected.
   */
  static Agenda hindered(List<Violation> violations) {
    return new Agenda(null, List.copyOf(violations));
  }
}
