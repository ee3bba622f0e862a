package fi.koppi.catalogservice.guide;

import fi.koppi.catalogservice.guide.training.Need;
import fi.koppi.catalogservice.guide.training.Training;
import fi.koppi.kit.time.WorkingDays;
import java.time.LocalDate;
import java.util.List;

/** A numbered version of the guide; it never changes, whatever becomes of the catalogue. */
public record Edition(EditionSummary summary, GuideContent content) {

  public LocalDate publishedOn() {
    return LocalDate.ofInstant(summary.at(), WorkingDays.HELSINKI);
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
