package fi.koppi.catalogservice.guide;

import fi.koppi.catalogservice.guide.GuidePlace.Spot;
import fi.koppi.catalogservice.guide.GuidePlace.Spot.OfChapter;
import fi.koppi.catalogservice.guide.GuidePlace.Spot.OfTraining;
import fi.koppi.catalogservice.guide.GuidePlace.Spot.Section;

/** The places that the guide has while a chapter is written. */
final class GuidePlaces {

  private final Chapters chapters;
  private final Editions editions;
  private final PublishedTrainings trainings;

  GuidePlaces(Chapters chapters, Editions editions, PublishedTrainings trainings) {
    this.chapters = chapters;
    this.editions = editions;
    this.trainings = trainings;
  }

  /**
   * Returns whether a place exists in the edition that it names, or would in one that was published
   * now.
   *
   * @param added how many chapters the guide is about to have besides those that are stored
   */
  boolean has(GuidePlace place, int added) {
    var number = place.edition();
    var spot = place.spot();
    if (number == null) {
      return spot == null || isNow(spot, added);
    }
    return spot == null
        ? editions.summary(number).isPresent()
        : editions.find(number).filter(edition -> isIn(edition, spot)).isPresent();
  }

  private boolean isNow(Spot spot, int added) {
    return switch (spot) {
      case Section section -> true;
      case OfChapter chapter -> chapter.number() <= chapters.all().size() + added;
      case OfTraining training -> trainings.has(training.offering());
    };
  }

  private static boolean isIn(Edition edition, Spot spot) {
    return switch (spot) {
      case Section section -> true;
      case OfChapter chapter -> chapter.number() <= edition.content().chapters().size();
      case OfTraining training ->
          edition.content().trainings().stream()
              .anyMatch(one -> one.offering().equals(training.offering()));
    };
  }
}
