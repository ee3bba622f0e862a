package fi.koppi.catalogservice.campus;

import fi.koppi.catalogservice.CampusId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.provider.ProviderQueries;
import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.http.paging.Page;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The read side of campuses, which everybody may see. */
@ApplicationScoped
public class CampusQueries {

  private final Campuses campuses;
  private final ProviderQueries providers;

  @Inject
  CampusQueries(Campuses campuses, ProviderQueries providers) {
    this.campuses = campuses;
    this.providers = providers;
  }

  public Campus get(CampusId id) {
    return campuses.find(id).orElseThrow(CampusQueries::unknown);
  }

  public Optional<Campus> find(CampusId id) {
    return campuses.find(id);
  }

  /** Locks the campus so that nobody changes or closes it until the transaction ends. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<Campus> lockToRead(CampusId id) {
    return campuses.lockToRead(id);
  }

  public Page<Campus> list(ProviderId provider, @Nullable String cursor, int limit) {
    providers.get(provider);
    var rows = campuses.list(provider, Cursor.parse(cursor, 1), limit + 1);
    return Page.of(rows, limit, campus -> Cursor.of(campus.id().value()));
  }

  static Refused unknown() {
    return new Refused(CommonProblem.NOT_FOUND, "No campus of yours has this id.");
  }
}
