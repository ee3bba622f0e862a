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

  public Page<Campus> list(ProviderId provider, @Nullable String cursor, int limit) {
    providers.get(provider);
    var rows = campuses.list(provider, Cursor.parse(cursor, 1), limit + 1);
    return Page.of(rows, limit, campus -> Cursor.of(campus.id().value()));
  }

  static Refused unknown() {
    return new Refused(CommonProblem.NOT_FOUND, "No campus of yours has this id.");
  }
}
