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

  /** Locks the campus until the transaction ends. */
  Optional<Campus> lock(CampusId id);

  /** Locks the campus so that nobody changes or closes it until the transaction ends. */
  Optional<Campus> lockToRead(CampusId id);

  Optional<Campus> find(CampusId id);

  /** Another campus that has the OID. */
  Optional<Campus> findSame(CampusId id, OrganisationOid oid);

  /** Has whoever writes OIDs wait for the others, until the transaction ends. */
  void takeTurns();

  /** The open campuses whose last day lies before the day or whose provider is closed. */
  List<CampusId> ended(LocalDate day);

  /** Locks the campus if it is open and nobody else has locked it. */
  Optional<Campus> lockOpen(CampusId id);

  /** Records for all campuses of a provider that it is closed, so that they end as well. */
  void recordClosed(ProviderId provider);

  /** Those of a provider, in the order of their ids, from the cursor on. */
  List<Campus> list(ProviderId provider, @Nullable Cursor after, int limit);

  void add(Campus campus);

  /** Writes what changed, so that the version is the one to tell. */
  void flush();
}
