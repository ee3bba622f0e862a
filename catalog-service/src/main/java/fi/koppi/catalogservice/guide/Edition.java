package fi.koppi.catalogservice.guide;

import fi.koppi.catalogservice.guide.training.Need;
import fi.koppi.catalogservice.guide.training.Training;
import fi.koppi.kit.time.Today;
import java.time.LocalDate;
import java.util.List;

/** A numbered version of the guide. It never changes, even if the catalogue does. */
public record Edition(EditionSummary summary, GuideContent content) {

  public LocalDate publishedOn() {
    return Today.at(summary.at());
  }

  /**
   * Returns the trainings that meet all criteria of a need but its words. A training starts soon if
   * it does so after the day of the edition, so that these criteria always find the same trainings
   * in an edition.
   */
  public List<Training> fitting(Need need) {
    return content.trainings().stream()
        .filter(training -> need.fits(training, publishedOn()))
        .toList();
  }
}
