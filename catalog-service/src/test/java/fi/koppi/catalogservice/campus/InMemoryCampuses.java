package fi.koppi.catalogservice.campus;

import fi.koppi.catalogservice.CampusId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.provider.ProviderQueries;
import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.identifier.OrganisationOid;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps campuses for tests of use cases. */
public class InMemoryCampuses implements Campuses {

  private final Map<CampusId, Campus> campuses = new LinkedHashMap<>();

  public CampusQueries queries(ProviderQueries providers) {
    return new CampusQueries(this, providers);
  }

  @Override
  public Optional<Campus> lock(CampusId id) {
    return find(id);
  }

  @Override
  public Optional<Campus> lockToRead(CampusId id) {
    return find(id);
  }

  @Override
  public Optional<Campus> find(CampusId id) {
    return Optional.ofNullable(campuses.get(id));
  }

  @Override
  public Optional<Campus> findSame(CampusId id, OrganisationOid oid) {
    return campuses.values().stream()
        .filter(campus -> !campus.id().equals(id))
        .filter(campus -> oid.equals(campus.details().oid()))
        .findFirst();
  }

  @Override
  public void takeTurns() {
    // Nobody else is there.
  }

  @Override
  public List<CampusId> ended(LocalDate day) {
    return campuses.values().stream()
        .filter(Campus::isOpen)
        .filter(campus -> campus.details().validity().isOver(day))
        .map(Campus::id)
        .toList();
  }

  @Override
  public Optional<Campus> lockOpen(CampusId id) {
    return find(id).filter(Campus::isOpen);
  }

  @Override
  public void recordClosed(ProviderId provider) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Campus> list(ProviderId provider, @Nullable Cursor after, int limit) {
    return campuses.values().stream()
        .filter(campus -> campus.provider().equals(provider))
        .limit(limit)
        .toList();
  }

  @Override
  public void add(Campus campus) {
    campuses.put(campus.id(), campus);
  }

  @Override
  public void flush() {
    // Everything is written at once.
  }
}
