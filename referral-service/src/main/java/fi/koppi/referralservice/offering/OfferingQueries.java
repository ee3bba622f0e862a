package fi.koppi.referralservice.offering;

import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.referralservice.OfferingId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The read side of announced offerings. */
@ApplicationScoped
public class OfferingQueries {

  private final Offerings offerings;

  @Inject
  OfferingQueries(Offerings offerings) {
    this.offerings = offerings;
  }

  public Optional<Offering> find(OfferingId id) {
    return offerings.find(id);
  }

  public Offering get(OfferingId id) {
    return offerings
        .find(id)
        .orElseThrow(() ->
            new Refused(
                CommonProblem.NOT_FOUND, "No offering with this id has been announced yet."));
  }
}
