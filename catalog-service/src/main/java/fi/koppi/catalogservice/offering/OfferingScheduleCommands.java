package fi.koppi.catalogservice.offering;

import fi.koppi.catalogservice.offering.publishing.OfferingCheck;
import fi.koppi.catalogservice.provider.ScheduledActor;
import fi.koppi.kit.announcement.Announcer;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;

/** The use cases by which offerings publish, close and archive themselves at their time. */
@ApplicationScoped
class OfferingScheduleCommands {

  private final Offerings offerings;
  private final OfferingCheck check;
  private final Announcer<OfferingEvent> events;
  private final InstantSource time;

  @Inject
  OfferingScheduleCommands(
      Offerings offerings,
      OfferingCheck check,
      Announcer<OfferingEvent> events,
      InstantSource time) {
    this.offerings = offerings;
    this.check = check;
    this.events = events;
    this.time = time;
  }

  /** Moves one due offering on, and returns false if there is none that is free. */
  @Transactional
  public boolean runOne() {
    var at = time.instant();
    var due = offerings.lockOneDue(at);
    due.ifPresent(offering -> run(offering, at));
    return due.isPresent();
  }

  private void run(Offering offering, Instant at) {
    var by = ScheduledActor.of(offering.provider());
    switch (offering.status()) {
      case DRAFT -> publish(offering, by, at);
      case PUBLISHED -> {
        events.announce(offering.close(by, at));
        events.announce(offering.archive(by, at));
      }
      case CLOSED -> events.announce(offering.archive(by, at));
      case ARCHIVED, CANCELLED ->
          throw new IllegalStateException("an offering that is over has nothing to do");
    }
  }

  private void publish(Offering offering, Actor by, Instant at) {
    var violations = check.publishingViolations(offering, Today.at(at));
    if (violations.isEmpty()) {
      events.announce(offering.publish(by, at));
    } else {
      offering.stayDraft(violations);
    }
  }
}
