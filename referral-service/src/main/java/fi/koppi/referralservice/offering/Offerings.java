package fi.koppi.referralservice.offering;

import fi.koppi.referralservice.OfferingId;
import java.util.Optional;

/** What is asked of the storage of announced offerings. */
public interface Offerings {

  Optional<Offering> find(OfferingId id);

  void add(Offering offering);

  void remove(OfferingId id);
}
