package fi.koppi.referralservice.answerdelay.messaging;

import fi.koppi.kit.figures.DailyFigures;
import fi.koppi.kit.figures.FiguresQuery;
import fi.koppi.kit.figures.PublishedFigures;
import fi.koppi.kit.time.WorkingDays;
import fi.koppi.referralservice.answerdelay.AnswerDelay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The answer delays of colleges, over the referrals that were caught in a window of whole days
 * before the day of counting.
 */
@ApplicationScoped
public class AnswerDelayFigures implements DailyFigures<AnswerDelay> {

  /** A referral that has waited longer counts as this long. */
  private static final int LONGEST_YEARS = 2;

  private final WorkingDays calendar;
  private final int windowDays;

  @Inject
  AnswerDelayFigures(
      WorkingDays calendar,
      @ConfigProperty(name = "koppi.answer-delay.window-days", defaultValue = "90")
          int windowDays) {
    this.calendar = calendar;
    this.windowDays = windowDays;
  }

  @Override
  public String name() {
    return "answer-delay";
  }

  @Override
  public Class<AnswerDelay> type() {
    return AnswerDelay.class;
  }

  @Override
  public FiguresQuery query(LocalDate day) {
    var first = firstDay(day);
    var last = lastDay(day);
    return FiguresQuery.of(
        """
        select provider_id::text as key, figures
        from answer_delay_figures(?, ?, ?::date[])\
        """,
        first,
        last,
        calendar.between(first.minusYears(LONGEST_YEARS), last));
  }

  @Override
  public String topic() {
    return "koppi.referral.answer-delay.v1";
  }

  @Override
  public String eventType() {
    return "fi.koppi.referral.answer-delay-state.v1";
  }

  @Override
  public Object payload(PublishedFigures<AnswerDelay> figures) {
    var delay = figures.figures();
    return new AnswerDelayStateV1(
        delay.provider().value(),
        figures.version(),
        delay.medianWorkingDays(),
        delay.p90WorkingDays(),
        delay.referrals(),
        firstDay(figures.day()),
        lastDay(figures.day()));
  }

  private LocalDate firstDay(LocalDate day) {
    return day.minusDays(windowDays);
  }

  /**
   * Returns the last day that is counted: the one before, because the day of counting itself is not
   * over yet.
   */
  private static LocalDate lastDay(LocalDate day) {
    return day.minusDays(1);
  }
}
