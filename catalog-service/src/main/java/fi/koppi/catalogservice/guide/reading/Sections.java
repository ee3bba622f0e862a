package fi.koppi.catalogservice.guide.reading;

import fi.koppi.catalogservice.field.FieldNames;
import fi.koppi.catalogservice.guide.training.Named;
import fi.koppi.catalogservice.guide.training.Need;
import fi.koppi.catalogservice.guide.training.Start;
import fi.koppi.catalogservice.guide.training.Training;
import java.text.Collator;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Arranges trainings in sections by need and by provider, in the alphabetical order of a language.
 */
public final class Sections {

  /** What begins at any time stands first, then what begins soon, then the months. */
  private static final Comparator<Group> BY_TIME =
      Comparator.comparing((Group group) -> !group.code().equals(Start.CONTINUOUS.code()))
          .thenComparing(group -> !group.code().equals(Start.SOON.code()))
          .thenComparing(Group::code);

  private final GuideLanguage language;
  private final GuideWords words;
  private final LocalDate publishedOn;
  private final Comparator<Object> alphabet;

  public Sections(GuideLanguage language, LocalDate publishedOn) {
    this.language = language;
    this.words = GuideWords.in(language);
    this.publishedOn = publishedOn;
    this.alphabet = Collator.getInstance(words.locale());
  }

  /** Returns the sections that are not empty. */
  public List<Section> of(List<Training> trainings) {
    return Stream.of(
            section("skills", trainings, training -> named(training.skills())),
            section("occupations", trainings, training -> named(training.occupations())),
            section("fields", trainings, this::field),
            section("entryLanguages", trainings, this::entryLanguage),
            section("starts", trainings, this::starts, BY_TIME),
            section("places", trainings, this::place),
            section("providers", trainings, this::provider))
        .filter(section -> !section.groups().isEmpty())
        .toList();
  }

  private Section section(
      String id, List<Training> trainings, Function<Training, Stream<Heading>> headings) {
    return section(
        id,
        trainings,
        headings,
        Comparator.comparing((Group group) -> group.name().text(), alphabet));
  }

  private Section section(
      String id,
      List<Training> trainings,
      Function<Training, Stream<Heading>> headings,
      Comparator<Group> order) {
    Map<Heading, List<Training>> groups = new LinkedHashMap<>();
    for (var training : byTitle(trainings)) {
      headings
          .apply(training)
          .forEach(heading ->
              groups.computeIfAbsent(heading, ignored -> new ArrayList<>()).add(training));
    }
    return new Section(
        id,
        groups.entrySet().stream()
            .map(group -> new Group(group.getKey().code(), group.getKey().name(), group.getValue()))
            .sorted(order)
            .toList());
  }

  private List<Training> byTitle(List<Training> trainings) {
    return trainings.stream()
        .sorted(
            Comparator.comparing(
                    (Training training) -> language.of(training.title()).text(), alphabet)
                .thenComparing(training -> training.offering().value()))
        .toList();
  }

  private Stream<Heading> named(List<Named> concepts) {
    return concepts.stream().map(named -> new Heading(named.code(), language.of(named.name())));
  }

  private Stream<Heading> field(Training training) {
    return Stream.ofNullable(training.broadField())
        .map(field -> new Heading(field, language.of(FieldNames.of(field))));
  }

  private Stream<Heading> entryLanguage(Training training) {
    var requirement = Need.entryLanguageOf(training);
    return Stream.of(own(requirement, words.entryLanguage(requirement)));
  }

  private Stream<Heading> starts(Training training) {
    return Stream.of(
            training.continuousAdmission() ? Stream.of("continuous") : Stream.<String>empty(),
            training.startsSoonAfter(publishedOn) ? Stream.of("soon") : Stream.<String>empty(),
            Stream.ofNullable(training.startMonth()).map(YearMonth::toString))
        .flatMap(Function.identity())
        .map(start -> own(start, words.start(Start.of(start))));
  }

  private Stream<Heading> place(Training training) {
    return Stream.of(new Heading(training.municipality().value(), words.municipality(training)));
  }

  private Stream<Heading> provider(Training training) {
    return Stream.of(
        new Heading(training.provider().value().toString(), language.of(training.providerName())));
  }

  private Heading own(String code, String text) {
    return new Heading(code, new Wording(text, language));
  }

  private record Heading(String code, Wording name) {}
}
