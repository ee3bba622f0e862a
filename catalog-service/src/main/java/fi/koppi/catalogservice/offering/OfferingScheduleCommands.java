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
import java.util.Optional;

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

  /** Finds the first due offering behind another one. */
  @Transactional
  public Optional<DueOffering> nextDue(DueOffering after) {
    return offerings.nextDue(after, time.instant());
  }

  /** Moves a due offering on, unless another transaction is at work on it. */
  @Transactional
  public void run(DueOffering due) {
    var at = time.instant();
    offerings.lockDue(due.id(), at).ifPresent(offering -> run(offering, at));
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
