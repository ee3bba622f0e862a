package fi.koppi.catalogservice.guide.reading;

import fi.koppi.catalogservice.guide.training.Need;
import fi.koppi.catalogservice.guide.training.Training;
import java.util.List;

/**
 * Trainings that have something in common.
 *
 * @param code what a {@link Need} is narrowed by, where its section has that
 */
public record Group(String code, Wording name, List<Training> trainings) {

  public Group {
    trainings = List.copyOf(trainings);
  }
}
