package fi.koppi.referralservice.offering;

import fi.koppi.referralservice.OfferingId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Keeps the local copy of the offerings that the catalogue announces. */
@ApplicationScoped
public class OfferingMirror {

  private final Offerings offerings;

  @Inject
  OfferingMirror(Offerings offerings) {
    this.offerings = offerings;
  }

  @Transactional
  public void learn(OfferingId id, Offering.Announcement announcement) {
    offerings
        .find(id)
        .ifPresentOrElse(
            offering -> offering.learn(announcement),
            () -> offerings.add(new Offering(id, announcement)));
  }

  @Transactional
  public void forget(OfferingId id) {
    offerings.remove(id);
  }
}
