package fi.koppi.catalogservice.guide;

import fi.koppi.catalogservice.ChapterId;
import fi.koppi.catalogservice.OrganisationId;
import fi.koppi.kit.http.versions.IfMatch;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** Changes chapters and publishes editions. */
@ApplicationScoped
public class GuideCommands {

  private final Chapters chapters;
  private final Editions editions;
  private final PublishedTrainings trainings;
  private final GuidePlaces places;
  private final Ids ids;
  private final InstantSource time;

  @Inject
  GuideCommands(
      Chapters chapters,
      Editions editions,
      PublishedTrainings trainings,
      Ids ids,
      InstantSource time) {
    this.chapters = chapters;
    this.editions = editions;
    this.trainings = trainings;
    this.places = new GuidePlaces(chapters, editions, trainings);
    this.ids = ids;
    this.time = time;
  }

  @Transactional
  public Chapter addChapter(ChapterText text, Actor by) {
    GuideEditors.require(by);
    ChapterLinks.check(text, place -> places.has(place, 1));
    var chapter = Chapter.write(new ChapterId(ids.next()), text, by, time.instant());
    chapters.add(chapter);
    return chapter;
  }

  @Transactional
  public Chapter changeChapter(ChapterId id, ChapterText text, long expectedVersion, Actor by) {
    GuideEditors.require(by);
    var present = chapters.lock(id).orElseThrow(GuideQueries::unknownChapter);
    IfMatch.check(expectedVersion, present.version());
    ChapterLinks.check(text, place -> places.has(place, 0));
    var changed = present.rewrite(text, by, time.instant());
    chapters.change(changed);
    return changed;
  }

  /** Removes a chapter; published editions still have it. */
  @Transactional
  public void removeChapter(ChapterId id, long expectedVersion, Actor by) {
    GuideEditors.require(by);
    var present = chapters.lock(id).orElseThrow(GuideQueries::unknownChapter);
    IfMatch.check(expectedVersion, present.version());
    chapters.remove(id);
  }

  /** Publishes the guide as it is now as the next edition. */
  @Transactional
  public EditionSummary publish(String reason, Actor by) {
    GuideEditors.require(by);
    int number = editions.nextNumber();
    var content =
        new GuideContent(chapters.all().stream().map(Chapter::text).toList(), trainings.now());
    var summary =
        new EditionSummary(
            number,
            time.instant().truncatedTo(ChronoUnit.MICROS),
            new OrganisationId(by.organisation()),
            by.person(),
            reason,
            content.chapters().size(),
            content.trainings().size());
    editions.add(new Edition(summary, content));
    return summary;
  }
}
