package fi.koppi.catalogservice.offering;

import fi.koppi.catalogservice.Followers;
import fi.koppi.catalogservice.campus.CampusEvent;
import fi.koppi.catalogservice.campus.CampusProblem;
import fi.koppi.kit.problem.Refused;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Refuses to close a campus while a published offering takes place there. */
@ApplicationScoped
class CampusFollower {

  private final Offerings offerings;

  @Inject
  CampusFollower(Offerings offerings) {
    this.offerings = offerings;
  }

  void follow(@Observes @Priority(Followers.OFFERINGS) CampusEvent event) {
    switch (event) {
      case CampusEvent.Closing closing -> {
        if (offerings.isPublishedAt(closing.campus().id())) {
          throw new Refused(
              CampusProblem.CAMPUS_IN_USE, "Move, close or cancel what is published there first.");
        }
      }
    }
  }
}
