package fi.koppi.referralservice.need;

import fi.koppi.kit.mirror.Mirrors;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.referralservice.NeedId;
import fi.koppi.referralservice.OrganisationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The read side of announced needs. */
@ApplicationScoped
public class NeedQueries {

  private final Mirrors mirrors;
  private final Needs all;

  @Inject
  NeedQueries(Mirrors mirrors, Needs all) {
    this.mirrors = mirrors;
    this.all = all;
  }

  /** Returns whether the organisation has ever announced a need. */
  public boolean isKnown(OrganisationId organisation) {
    return all.isAnnouncedBy(organisation);
  }

  /** Returns the need, or refuses where none with the id is announced. */
  public Need get(NeedId id) {
    return mirrors
        .find(Need.class, id.value())
        .orElseThrow(() ->
            new Refused(CommonProblem.NOT_FOUND, "No need with this id has been announced yet."));
  }
}
