package fi.koppi.referralservice.need;

import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.referralservice.NeedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The read side of announced needs. */
@ApplicationScoped
public class NeedQueries {

  private final Needs needs;

  @Inject
  NeedQueries(Needs needs) {
    this.needs = needs;
  }

  public Need get(NeedId id) {
    return needs
        .find(id)
        .orElseThrow(() ->
            new Refused(CommonProblem.NOT_FOUND, "No need with this id has been announced yet."));
  }
}
