package fi.koppi.catalogservice.offering;

import fi.koppi.catalogservice.CampusId;
import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.kit.http.paging.Cursor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is asked of the storage of offerings. */
public interface Offerings {

  /** The offering, locked until the transaction ends. */
  Optional<Offering> lock(OfferingId id);

  Optional<Offering> find(OfferingId id);

  /** Those published, of one provider or of all, in the order of their ids, from the cursor on. */
  List<Offering> published(@Nullable ProviderId provider, @Nullable Cursor after, int limit);

  /** Locks a portion of the published offerings of a programme, in the order of their ids. */
  List<Offering> lockPublished(ProgrammeId programme, @Nullable OfferingId after, int limit);

  /** Locks a portion of a programme's drafts that proposals led to, in the order of their ids. */
  List<Offering> lockProposedDrafts(ProgrammeId programme, @Nullable OfferingId after, int limit);

  /** Locks a portion of a provider's drafts that proposals led to, in the order of their ids. */
  List<Offering> lockProposedDrafts(ProviderId provider, @Nullable OfferingId after, int limit);

  /** Whether something that is published takes place at the campus. */
  boolean isPublishedAt(CampusId campus);

  /** One that is to do something by itself, locked; none that somebody else has locked. */
  Optional<Offering> lockOneDue(Instant by);

  void add(Offering offering);
}
