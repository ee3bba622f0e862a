package fi.koppi.catalogservice.guide.api.page;

import fi.koppi.catalogservice.guide.api.page.GuidePage.Filter;
import fi.koppi.catalogservice.guide.api.page.GuidePage.Option;
import fi.koppi.catalogservice.guide.reading.GuideLanguage;
import fi.koppi.catalogservice.guide.reading.GuideWords;
import fi.koppi.catalogservice.guide.reading.Section;
import fi.koppi.catalogservice.guide.training.Need;
import java.util.List;
import java.util.Locale;
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
            filter("entryLanguage", "entryLanguages", need.entryLanguage(), sections),
            filter("start", "starts", start(), sections))
        .filter(filter -> !filter.options().isEmpty())
        .toList();
  }

  private @Nullable String start() {
    return need.start() == null ? null : need.start().name().toLowerCase(Locale.ROOT);
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
