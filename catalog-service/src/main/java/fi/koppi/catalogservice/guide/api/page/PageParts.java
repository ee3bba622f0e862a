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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the parts of the page from the sections of the guide. */
final class PageParts {

  private static final String PROVIDERS = "providers";

  private final GuideLanguage language;
  private final GuideWords words;
  private final List<Section> sections;
  private final PageParting parting;
  private final PageAddress address;
  private final Map<Training, Integer> numbers = new HashMap<>();

  PageParts(
      GuideLanguage language, List<Section> sections, PageParting parting, PageAddress address) {
    this.language = language;
    this.words = GuideWords.in(language);
    this.sections = sections;
    this.parting = parting;
    this.address = address;
    inOrder(sections).forEach(training -> numbers.put(training, numbers.size() + 1));
  }

  /** Returns the trainings in the order in which they are shown in full, by college. */
  static List<Training> inOrder(List<Section> sections) {
    return providers(sections).flatMap(group -> group.trainings().stream()).toList();
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
    return providers(sections)
        .map(group ->
            new College(
                group.name().text(),
                group.name().language().code(),
                group.trainings().stream()
                    .filter(parting::shows)
                    .map(training -> facts.of(training, number(training)))
                    .toList()))
        .filter(college -> !college.trainings().isEmpty())
        .toList();
  }

  /**
   * Returns the index, which has each training by its title, and by its programme if that has
   * another name.
   */
  List<Link> index() {
    Comparator<Object> alphabet = Collator.getInstance(words.locale());
    return providers(sections)
        .flatMap(group -> group.trainings().stream())
        .flatMap(training ->
            Stream.of(language.of(training.title()), language.of(training.programme()))
                .distinct()
                .map(name -> link(name, training)))
        .sorted(Comparator.comparing(Link::text, alphabet).thenComparing(Link::href))
        .toList();
  }

  private static Stream<Group> providers(List<Section> sections) {
    return sections.stream()
        .filter(section -> section.id().equals(PROVIDERS))
        .flatMap(section -> section.groups().stream());
  }

  private Link link(Wording name, Training training) {
    var page = parting.shows(training) ? "" : address.of(String.valueOf(parting.partOf(training)));
    return new Link(
        page + "#" + TrainingFacts.anchor(training),
        name.text(),
        name.language().code(),
        number(training));
  }

  private int number(Training training) {
    return numbers.getOrDefault(training, 0);
  }
}
