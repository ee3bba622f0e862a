package fi.koppi.catalogservice.guide.api.page;

import fi.koppi.catalogservice.guide.api.page.GuidePage.Fact;
import fi.koppi.catalogservice.guide.api.page.GuidePage.Said;
import fi.koppi.catalogservice.guide.api.page.GuidePage.TrainingPart;
import fi.koppi.catalogservice.guide.reading.GuideLanguage;
import fi.koppi.catalogservice.guide.reading.GuideWords;
import fi.koppi.catalogservice.guide.training.Named;
import fi.koppi.catalogservice.guide.training.Need;
import fi.koppi.catalogservice.guide.training.Terms;
import fi.koppi.catalogservice.guide.training.Training;
import fi.koppi.catalogservice.offering.details.Cost;
import fi.koppi.catalogservice.provider.details.OfficeContact;
import fi.koppi.kit.identifier.LocalizedText;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

  TrainingPart of(Training training, int number) {
    LocalizedText description = training.description();
    return new TrainingPart(
        anchor(training),
        number,
        said(training.title()),
        description == null ? null : said(description),
        Stream.of(
                gains(training),
                content(training),
                times(training),
                teaching(training),
                applying(training))
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

  /** Describes what it costs, where to go and how to apply, where the edition has it. */
  private List<Fact> applying(Training training) {
    var terms = training.terms();
    if (terms == null) {
      return List.of();
    }
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("price", price(terms.cost())));
    window(training, terms).ifPresent(window -> facts.add(fact("applications", window)));
    facts.add(fact("apply", words.get("apply." + terms.audience())));
    terms.contact().ifPresent(contact -> facts.add(contact(contact)));
    var campus = terms.campus();
    if (campus != null) {
      var street = campus.streetAddress();
      facts.add(
          new Fact(
              words.get("campus"),
              Stream.concat(
                      Stream.of(said(campus.name())), Stream.ofNullable(street).map(this::own))
                  .toList()));
    }
    return facts;
  }

  private String price(@Nullable Cost cost) {
    return cost == null
        ? words.get("price.unknown")
        : words.with("payer." + cost.payer(), words.money(cost.amountCents()));
  }

  private Optional<String> window(Training training, Terms terms) {
    var window = terms.applications();
    var opens = window == null ? null : window.opensOn();
    var closes = window == null ? null : window.closesOn();
    if (opens != null && closes != null) {
      return Optional.of(date(opens) + "–" + date(closes));
    }
    if (opens != null) {
      return Optional.of(words.with("applications.from", date(opens)));
    }
    if (closes != null) {
      return Optional.of(words.with("applications.to", date(closes)));
    }
    return training.continuousAdmission()
        ? Optional.of(words.get("applications.any"))
        : Optional.empty();
  }

  private Fact contact(OfficeContact contact) {
    return new Fact(
        words.get("contact"),
        Stream.of(
                Stream.of(said(contact.office())),
                Stream.ofNullable(contact.email())
                    .map(email -> new Said(email, language.code(), "mailto:" + email)),
                Stream.ofNullable(contact.phone()).map(this::own))
            .flatMap(Function.identity())
            .toList());
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
