package fi.koppi.catalogservice.guide;

import fi.koppi.catalogservice.ChapterId;
import fi.koppi.catalogservice.guide.training.Need;
import fi.koppi.catalogservice.guide.training.Training;
import fi.koppi.catalogservice.search.SearchQueries;
import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.http.paging.Page;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads chapters and editions. */
@ApplicationScoped
public class GuideQueries {

  private final Chapters chapters;
  private final Editions editions;
  private final SearchQueries search;

  @Inject
  GuideQueries(Chapters chapters, Editions editions, SearchQueries search) {
    this.chapters = chapters;
    this.editions = editions;
    this.search = search;
  }

  public List<Chapter> chapters() {
    return chapters.all();
  }

  public Chapter chapter(ChapterId id) {
    return chapters.find(id).orElseThrow(GuideQueries::unknownChapter);
  }

  public Page<EditionSummary> list(@Nullable String cursor, int limit) {
    var rows = editions.list(Cursor.parse(cursor, 1), limit + 1);
    return Page.of(rows, limit, edition -> Cursor.of(edition.number()));
  }

  public Edition edition(int number) {
    return editions.find(number).orElseThrow(GuideQueries::unknownEdition);
  }

  public EditionSummary summary(int number) {
    return editions.summary(number).orElseThrow(GuideQueries::unknownEdition);
  }

  /** Finds the newest edition; empty before the first one. */
  public Optional<EditionSummary> findLatest() {
    return editions.latest();
  }

  /**
   * Returns the trainings of an edition that meet a need. Words find what the search of offerings
   * finds by them now; a training that is no longer on offer is found by its own words.
   */
  public List<Training> fitting(Edition edition, Need need) {
    var fitting = edition.fitting(need);
    var text = need.text();
    if (text == null) {
      return fitting;
    }
    var among = search.findAmong(fitting.stream().map(Training::offering).toList(), text);
    return fitting.stream()
        .filter(training ->
            among.listed().contains(training.offering())
                ? among.found().contains(training.offering())
                : Need.hasWords(training, text))
        .toList();
  }

  static Refused unknownChapter() {
    return new Refused(CommonProblem.NOT_FOUND, "The guide has no chapter with this id.");
  }

  private static Refused unknownEdition() {
    return new Refused(CommonProblem.NOT_FOUND, "No edition of the guide has this number.");
  }
}
