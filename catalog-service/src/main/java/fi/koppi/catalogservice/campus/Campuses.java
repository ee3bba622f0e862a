package fi.koppi.catalogservice.campus;

import fi.koppi.catalogservice.CampusId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.identifier.OrganisationOid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is asked of the storage of campuses. */
public interface Campuses {

  /** The campus, locked until the transaction ends. */
  Optional<Campus> lock(CampusId id);

  /** The campus, which nobody can close until the transaction ends. */
  Optional<Campus> hold(CampusId id);

  Optional<Campus> find(CampusId id);

  /** Another campus that has the OID. */
  Optional<Campus> findSame(CampusId id, OrganisationOid oid);

  /** Has whoever writes OIDs wait for the others, until the transaction ends. */
  void takeTurns();

  /**
   * One that is open though its last day lies before the day or its provider is closed, and nothing
   * that is published takes place there; locked by nobody else.
   */
  Optional<Campus> lockOneEnded(LocalDate day);

  /** Those of a provider, in the order of their ids, from the cursor on. */
  List<Campus> list(ProviderId provider, @Nullable Cursor after, int limit);

  void add(Campus campus);

  /** Writes what changed, so that the version is the one to tell. */
  void flush();
}
