package fi.koppi.catalogservice.guide;

import fi.koppi.catalogservice.guide.training.Training;
import java.util.List;

/** The content of an edition: the chapters and trainings of its time. */
public record GuideContent(List<ChapterText> chapters, List<Training> trainings) {

  public GuideContent {
    chapters = List.copyOf(chapters);
    trainings = List.copyOf(trainings);
  }
}
