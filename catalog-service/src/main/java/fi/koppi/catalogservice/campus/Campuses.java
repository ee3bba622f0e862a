package fi.koppi.catalogservice.campus;

import fi.koppi.catalogservice.CampusId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.identifier.OrganisationOid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public interface Campuses {

  /** Locks the campus until the transaction ends. */
  Optional<Campus> lock(CampusId id);

  /** Locks the campus so that nobody changes or closes it until the transaction ends. */
  Optional<Campus> lockToRead(CampusId id);

  Optional<Campus> find(CampusId id);

  /** Finds another campus with the OID. */
  Optional<Campus> findSame(CampusId id, OrganisationOid oid);

  /** Waits for other transactions that write OIDs, and blocks further ones until this one ends. */
  void takeTurns();

  /** Finds the open campuses whose last day lies before the day or whose provider is closed. */
  List<CampusId> ended(LocalDate day);

  /** Locks the campus if it is open and nobody else has locked it. */
  Optional<Campus> lockOpen(CampusId id);

  /** Marks all campuses of a closed provider, so that they close as well. */
  void recordClosed(ProviderId provider);

  /** Lists the campuses of a provider in the order of their ids, from the cursor on. */
  List<Campus> list(ProviderId provider, @Nullable Cursor after, int limit);

  void add(Campus campus);

  /** Writes all changes, so that the version is up to date. */
  void flush();
}
