package fi.koppi.catalogservice.guide.api.page;

import fi.koppi.catalogservice.guide.api.page.GuidePage.Filter;
import fi.koppi.catalogservice.guide.api.page.GuidePage.Option;
import fi.koppi.catalogservice.guide.reading.GuideLanguage;
import fi.koppi.catalogservice.guide.reading.GuideWords;
import fi.koppi.catalogservice.guide.reading.Section;
import fi.koppi.catalogservice.guide.training.Need;
import fi.koppi.catalogservice.guide.training.Start;
import fi.koppi.catalogservice.guide.training.Start.InSeason;
import fi.koppi.catalogservice.guide.training.Start.Month;
import fi.koppi.catalogservice.guide.training.Start.Season;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The search form, whose options are the values that the edition has. */
final class SearchForm {

  private final GuideWords words;
  private final Need need;

  SearchForm(GuideLanguage language, Need need) {
    this.words = GuideWords.in(language);
    this.need = need;
  }

  List<Filter> filters(List<Section> sections) {
    return Stream.of(
            filter("skill", "skills", need.skill(), sections),
            filter("field", "fields", need.field(), sections),
            filter("municipality", "places", need.municipality(), sections),
            filter("provider", "providers", need.provider(), sections),
            filter("entryLanguage", "entryLanguages", need.entryLanguage(), sections),
            starts(sections))
        .filter(filter -> !filter.options().isEmpty())
        .toList();
  }

  /** Offers the seasons as well, before the months that they have. */
  private Filter starts(List<Section> sections) {
    var chosen = need.start() == null ? null : need.start().code();
    var listed = filter("start", "starts", chosen, sections);
    var seasons =
        listed.options().stream()
            .map(option -> Start.of(option.value()))
            .flatMap(SearchForm::season)
            .distinct()
            .map(season ->
                new Option(
                    season.code(),
                    words.start(season),
                    words.locale().getLanguage(),
                    season.code().equals(chosen)));
    return new Filter(
        listed.name(),
        listed.label(),
        Stream.of(
                listed.options().stream().filter(option -> !isMonth(option)),
                seasons,
                listed.options().stream().filter(SearchForm::isMonth))
            .flatMap(Function.identity())
            .toList());
  }

  private static boolean isMonth(Option option) {
    return Start.of(option.value()) instanceof Month;
  }

  private static Stream<Start> season(Start start) {
    return start instanceof Month(var month)
        ? Stream.of(new InSeason(month.getYear(), Season.of(month)))
        : Stream.empty();
  }

  private Filter filter(
      String name, String section, @Nullable String chosen, List<Section> sections) {
    var options =
        sections.stream()
            .filter(found -> found.id().equals(section))
            .flatMap(found -> found.groups().stream())
            .map(group ->
                new Option(
                    group.code(),
                    group.name().text(),
                    group.name().language().code(),
                    group.code().equals(chosen)))
            .toList();
    return new Filter(name, words.get(name), options);
  }
}
