package fi.koppi.catalogservice.offering;

import fi.koppi.catalogservice.CampusId;
import fi.koppi.catalogservice.campus.CampusUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What is published takes place somewhere. */
@ApplicationScoped
class OfferedCampuses implements CampusUse {

  private final Offerings offerings;

  @Inject
  OfferedCampuses(Offerings offerings) {
    this.offerings = offerings;
  }

  @Override
  public boolean takesPlaceAt(CampusId campus) {
    return offerings.isPublishedAt(campus);
  }
}
