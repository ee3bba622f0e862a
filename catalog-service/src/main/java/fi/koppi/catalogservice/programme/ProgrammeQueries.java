package fi.koppi.catalogservice.programme;

import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.http.paging.Page;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** The read side of programmes. */
@ApplicationScoped
public class ProgrammeQueries {

  private final Programmes programmes;

  @Inject
  ProgrammeQueries(Programmes programmes) {
    this.programmes = programmes;
  }

  public Programme get(ProgrammeId id) {
    return programmes.find(id).orElseThrow(ProgrammeQueries::unknown);
  }

  public Page<Programme> list(@Nullable String cursor, int limit) {
    var rows = programmes.list(Cursor.parse(cursor, 1), limit + 1);
    return Page.of(rows, limit, programme -> Cursor.of(programme.id().value()));
  }

  /** What another organisation may not change looks as if it did not exist. */
  static Refused unknown() {
    return new Refused(CommonProblem.NOT_FOUND, "No programme has this id for you.");
  }
}
