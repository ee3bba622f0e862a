package fi.koppi.referralservice.unmetneed;

import fi.koppi.kit.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;

/** Tells what clients lack, once a day, so that nobody watches a single one come and go. */
@ApplicationScoped
public class TellingCommands {

  private final Tellings tellings;
  private final UnmetNeedEvents events;
  private final InstantSource time;

  @Inject
  TellingCommands(Tellings tellings, UnmetNeedEvents events, InstantSource time) {
    this.tellings = tellings;
    this.events = events;
    this.time = time;
  }

  /** Does nothing on a day that has been told, by whichever replica. */
  @Transactional
  public void tellToday() {
    tell(Today.at(time.instant()));
  }

  @Transactional
  void tell(LocalDate day) {
    if (tellings.takeDay(day)) {
      tellings.takeChanges(day).forEach(events::tell);
    }
  }
}
