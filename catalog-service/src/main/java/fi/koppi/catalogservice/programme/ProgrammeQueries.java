package fi.koppi.catalogservice.programme;

import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.http.paging.Page;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
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

  public Optional<Programme> find(ProgrammeId id) {
    return programmes.find(id);
  }

  /** Locks the programme so that nobody changes or retires it until the transaction ends. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<Programme> lockToRead(ProgrammeId id) {
    return programmes.lockToRead(id);
  }

  /** Returns the skills that a provider's active programmes teach. */
  public Set<EscoUri> skillsTaughtBy(ProviderId provider) {
    return programmes.skillsTaughtBy(provider);
  }

  public Page<Programme> list(@Nullable String cursor, int limit) {
    var rows = programmes.list(Cursor.parse(cursor, 1), limit + 1);
    return Page.of(rows, limit, programme -> Cursor.of(programme.id().value()));
  }

  /** Refuses a programme of another organisation as if it did not exist. */
  static Refused unknown() {
    return new Refused(CommonProblem.NOT_FOUND, "No programme has this id for you.");
  }
}
