package fi.koppi.catalogservice.guide.api.page;

import fi.koppi.catalogservice.guide.api.page.GuidePage.Fact;
import fi.koppi.catalogservice.guide.api.page.GuidePage.Said;
import fi.koppi.catalogservice.guide.api.page.GuidePage.TrainingPart;
import fi.koppi.catalogservice.guide.reading.GuideLanguage;
import fi.koppi.catalogservice.guide.reading.GuideWords;
import fi.koppi.catalogservice.guide.training.Named;
import fi.koppi.catalogservice.guide.training.Need;
import fi.koppi.catalogservice.guide.training.Training;
import fi.koppi.kit.identifier.LocalizedText;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Describes a training completely, in one language. */
final class TrainingFacts {

  private final GuideLanguage language;
  private final GuideWords words;
  private final DateTimeFormatter dates;

  TrainingFacts(GuideLanguage language) {
    this.language = language;
    this.words = GuideWords.in(language);
    this.dates = DateTimeFormatter.ofPattern(words.get("date"), words.locale());
  }

  static String anchor(Training training) {
    return "training-" + training.offering().value();
  }

  String date(LocalDate day) {
    return dates.format(day);
  }

  TrainingPart of(Training training) {
    LocalizedText description = training.description();
    return new TrainingPart(
        anchor(training),
        said(training.title()),
        description == null ? null : said(description),
        Stream.of(gains(training), content(training), times(training), teaching(training))
            .flatMap(List::stream)
            .filter(fact -> !fact.values().isEmpty())
            .toList());
  }

  private List<Fact> gains(Training training) {
    return List.of(
        new Fact(words.get("gained"), named(training.skills())),
        new Fact(words.get("worksAs"), named(training.occupations())));
  }

  private List<Fact> content(Training training) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(words.get("programme"), List.of(said(training.programme()))));
    facts.add(fact("kind", words.get("kind." + training.kind())));
    if (training.competencePoints() != null) {
      facts.add(fact("points", training.competencePoints() + " " + words.get("pointsUnit")));
    }
    if (training.eqfLevel() != null) {
      facts.add(fact("level", String.valueOf(training.eqfLevel())));
    }
    return facts;
  }

  private List<Fact> times(Training training) {
    List<Fact> facts = new ArrayList<>();
    if (training.continuousAdmission()) {
      facts.add(fact("start", words.get("continuous")));
    }
    if (training.startsOn() != null) {
      facts.add(fact("startsOn", date(training.startsOn())));
    }
    if (training.endsOn() != null) {
      facts.add(fact("endsOn", date(training.endsOn())));
    }
    return facts;
  }

  private List<Fact> teaching(Training training) {
    return List.of(
        new Fact(words.get("municipality"), List.of(Said.of(words.municipality(training)))),
        fact("delivery", words.get("delivery." + training.deliveryMode())),
        new Fact(
            words.get("taught"),
            training.languages().stream().map(code -> own(words.language(code.value()))).toList()),
        fact("entryLanguage", words.entryLanguage(Need.entryLanguageOf(training))));
  }

  private Fact fact(String term, String text) {
    return new Fact(words.get(term), List.of(own(text)));
  }

  private List<Said> named(List<Named> concepts) {
    return concepts.stream().map(concept -> said(concept.name())).toList();
  }

  private Said said(LocalizedText text) {
    return Said.of(language.of(text));
  }

  private Said own(String text) {
    return new Said(text, language.code());
  }
}
