package fi.koppi.catalogservice.guide.api.page;

import fi.koppi.catalogservice.guide.ChapterText;
import fi.koppi.catalogservice.guide.api.page.GuidePage.ChapterPart;
import fi.koppi.catalogservice.guide.api.page.GuidePage.College;
import fi.koppi.catalogservice.guide.api.page.GuidePage.Link;
import fi.koppi.catalogservice.guide.api.page.GuidePage.LinkGroup;
import fi.koppi.catalogservice.guide.api.page.GuidePage.Part;
import fi.koppi.catalogservice.guide.reading.Group;
import fi.koppi.catalogservice.guide.reading.GuideLanguage;
import fi.koppi.catalogservice.guide.reading.GuideWords;
import fi.koppi.catalogservice.guide.reading.Section;
import fi.koppi.catalogservice.guide.reading.Wording;
import fi.koppi.catalogservice.guide.training.Training;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the parts of the page from the sections of the guide. */
final class PageParts {

  private static final String PROVIDERS = "providers";

  private final GuideLanguage language;
  private final GuideWords words;
  private final List<Section> sections;

  PageParts(GuideLanguage language, List<Section> sections) {
    this.language = language;
    this.words = GuideWords.in(language);
    this.sections = sections;
  }

  List<ChapterPart> chapters(List<ChapterText> chapters) {
    return IntStream.range(0, chapters.size())
        .mapToObj(n -> chapter("chapter-" + (n + 1), chapters.get(n)))
        .toList();
  }

  private ChapterPart chapter(String id, ChapterText chapter) {
    var title = language.of(chapter.title());
    var body = language.of(chapter.body());
    return new ChapterPart(
        id,
        title.text(),
        title.language().code(),
        Markup.html(body.text()),
        body.language().code());
  }

  /** Returns the sections by need, whose links lead to the trainings. */
  List<Part> parts() {
    return sections.stream()
        .filter(section -> !section.id().equals(PROVIDERS))
        .map(section ->
            new Part(
                section.id(),
                words.get(section.id()),
                section.groups().stream().map(this::links).toList()))
        .toList();
  }

  private LinkGroup links(Group group) {
    return new LinkGroup(
        group.name().text(),
        group.name().language().code(),
        group.trainings().stream()
            .map(training -> link(language.of(training.title()), training))
            .toList());
  }

  List<College> colleges() {
    var facts = new TrainingFacts(language);
    return providers()
        .map(group ->
            new College(
                group.name().text(),
                group.name().language().code(),
                group.trainings().stream().map(facts::of).toList()))
        .toList();
  }

  /**
   * Returns the index, which has each training by its title, and by its programme if that has
   * another name.
   */
  List<Link> index() {
    Comparator<Object> alphabet = Collator.getInstance(words.locale());
    return providers()
        .flatMap(group -> group.trainings().stream())
        .flatMap(training ->
            Stream.of(language.of(training.title()), language.of(training.programme()))
                .distinct()
                .map(name -> link(name, training)))
        .sorted(Comparator.comparing(Link::text, alphabet).thenComparing(Link::href))
        .toList();
  }

  private Stream<Group> providers() {
    return sections.stream()
        .filter(section -> section.id().equals(PROVIDERS))
        .flatMap(section -> section.groups().stream());
  }

  private static Link link(Wording name, Training training) {
    return new Link("#" + TrainingFacts.anchor(training), name.text(), name.language().code());
  }
}
