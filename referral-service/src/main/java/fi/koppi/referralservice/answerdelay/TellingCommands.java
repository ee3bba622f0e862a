package fi.koppi.referralservice.answerdelay;

import fi.koppi.kit.time.Today;
import fi.koppi.kit.time.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells how fast colleges answer, once a day, so that nobody watches a single referral. */
@ApplicationScoped
public class TellingCommands {

  /** What has waited longer counts as this long. */
  private static final int LONGEST_YEARS = 2;

  private final Tellings tellings;
  private final AnswerDelayEvents events;
  private final WorkingDays calendar;
  private final InstantSource time;
  private final int windowDays;

  @Inject
  TellingCommands(
      Tellings tellings,
      AnswerDelayEvents events,
      WorkingDays calendar,
      InstantSource time,
      @ConfigProperty(name = "koppi.answer-delay.window-days", defaultValue = "90")
          int windowDays) {
    this.tellings = tellings;
    this.events = events;
    this.calendar = calendar;
    this.time = time;
    this.windowDays = windowDays;
  }

  /** Does nothing on a day that has been told, by whichever replica. */
  @Transactional
  public void tellToday() {
    tell(Today.at(time.instant()));
  }

  @Transactional
  void tell(LocalDate day) {
    if (tellings.takeDay(day)) {
      var window = Window.before(day, windowDays);
      var days = calendar.between(window.first().minusYears(LONGEST_YEARS), window.last());
      tellings.takeChanges(window, days).forEach(events::tell);
    }
  }
}
