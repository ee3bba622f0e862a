package fi.koppi.catalogservice.guide;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** A numbered version of the guide; it never changes, whatever becomes of the catalogue. */
public record Edition(EditionSummary summary, GuideContent content) {

  /** Where the guide is published: a day there is not a day in UTC. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");

  public LocalDate publishedOn() {
    return LocalDate.ofInstant(summary.at(), ZONE);
  }

  /**
   * The trainings that fit a need. What starts soon is counted from the day of the edition, so that
   * the same question about the same edition always has the same answer.
   */
  public List<Training> fitting(Need need) {
    return content.trainings().stream()
        .filter(training -> need.fits(training, publishedOn()))
        .toList();
  }
}
