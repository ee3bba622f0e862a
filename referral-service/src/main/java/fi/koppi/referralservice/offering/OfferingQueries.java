package fi.koppi.referralservice.offering;

import fi.koppi.kit.mirror.Mirrors;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.referralservice.OfferingId;
import fi.koppi.referralservice.provider.ProviderQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The read side of announced offerings. */
@ApplicationScoped
public class OfferingQueries {

  private final Mirrors mirrors;
  private final ProviderQueries providers;

  @Inject
  OfferingQueries(Mirrors mirrors, ProviderQueries providers) {
    this.mirrors = mirrors;
    this.providers = providers;
  }

  public Optional<Offering> find(OfferingId id) {
    return mirrors.find(Offering.class, id.value());
  }

  /**
   * Returns whether the college that offers it has closed. The catalogue cancels what a closed
   * college offers, but announces that later, and says nothing of one that is only cut off.
   */
  public boolean isOfClosedCollege(Offering offering) {
    return providers.isClosed(offering.provider());
  }

  /** Returns what the offering allows: it takes referrals only while its college is open, too. */
  public Standing standing(Offering offering) {
    var standing = offering.standing();
    return standing == Standing.OPEN && isOfClosedCollege(offering) ? Standing.CLOSED : standing;
  }

  /** Returns the offering, or refuses where none with the id is announced. */
  public Offering get(OfferingId id) {
    return find(id)
        .orElseThrow(() ->
            new Refused(
                CommonProblem.NOT_FOUND, "No offering with this id has been announced yet."));
  }
}
