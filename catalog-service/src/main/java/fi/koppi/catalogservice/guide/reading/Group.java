package fi.koppi.catalogservice.guide.reading;

import fi.koppi.catalogservice.guide.training.Need;
import fi.koppi.catalogservice.guide.training.Training;
import java.util.List;

/**
 * Trainings that have a property in common.
 *
 * @param code the value that a {@link Need} asks for, if it has a criterion for the section
 */
public record Group(String code, Wording name, List<Training> trainings) {

  public Group {
    trainings = List.copyOf(trainings);
  }
}
