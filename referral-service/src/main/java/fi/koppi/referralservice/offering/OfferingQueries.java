package fi.koppi.referralservice.offering;

import fi.koppi.kit.mirror.Mirrors;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.referralservice.OfferingId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The read side of announced offerings. */
@ApplicationScoped
public class OfferingQueries {

  private final Mirrors mirrors;

  @Inject
  OfferingQueries(Mirrors mirrors) {
    this.mirrors = mirrors;
  }

  public Optional<Offering> find(OfferingId id) {
    return mirrors.find(Offering.class, id.value());
  }

  /** Returns the offering, or refuses where none with the id is announced. */
  public Offering get(OfferingId id) {
    return find(id)
        .orElseThrow(() ->
            new Refused(
                CommonProblem.NOT_FOUND, "No offering with this id has been announced yet."));
  }
}
