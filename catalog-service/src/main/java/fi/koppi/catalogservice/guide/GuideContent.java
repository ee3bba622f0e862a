package fi.koppi.catalogservice.guide;

import fi.koppi.catalogservice.guide.training.Training;
import java.util.List;

/** All that an edition says: the chapters and the trainings as they were at its moment. */
public record GuideContent(List<ChapterText> chapters, List<Training> trainings) {

  public GuideContent {
    chapters = List.copyOf(chapters);
    trainings = List.copyOf(trainings);
  }
}
