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

public interface Offerings {

  /** Locks the offering until the transaction ends. */
  Optional<Offering> lock(OfferingId id);

  Optional<Offering> find(OfferingId id);

  /** Lists published offerings of one or all providers by id, from the cursor on. */
  List<Offering> published(@Nullable ProviderId provider, @Nullable Cursor after, int limit);

  /** Locks a portion of the published offerings of a programme, in the order of their ids. */
  List<Offering> lockPublished(ProgrammeId programme, @Nullable OfferingId after, int limit);

  /**
   * Locks a portion of a programme's drafts that come from proposals, in the order of their ids.
   */
  List<Offering> lockProposedDrafts(ProgrammeId programme, @Nullable OfferingId after, int limit);

  /**
   * Locks a portion of a provider's offerings that have not ended, drafts too, in the order of
   * their ids.
   */
  List<Offering> lockUnended(ProviderId provider, @Nullable OfferingId after, int limit);

  /** Returns whether a published offering takes place at the campus. */
  boolean isPublishedAt(CampusId campus);

  /** Finds the first offering behind another one that is due to change by itself. */
  Optional<DueOffering> nextDue(DueOffering after, Instant by);

  /** Locks an offering if it is due to change by itself, unless others have locked it. */
  Optional<Offering> lockDue(OfferingId id, Instant by);

  void add(Offering offering);
}
