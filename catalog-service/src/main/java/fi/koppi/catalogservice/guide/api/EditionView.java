package fi.koppi.catalogservice.guide.api;

import fi.koppi.catalogservice.guide.ChapterText;
import fi.koppi.catalogservice.guide.Edition;
import fi.koppi.catalogservice.guide.reading.Group;
import fi.koppi.catalogservice.guide.reading.GuideLanguage;
import fi.koppi.catalogservice.guide.reading.Section;
import fi.koppi.catalogservice.guide.reading.Sections;
import fi.koppi.catalogservice.guide.reading.Wording;
import fi.koppi.catalogservice.guide.training.Training;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An edition in one language. Texts that don't exist in it appear in another language, which is
 * named.
 *
 * @param sections the trainings by need and by provider
 * @param trainings each training once
 */
@Schema(
    examples =
        """
        {"edition": {"number": 12, "publishedAt": "2027-01-11T08:15:00Z",
           "byOrganisation": "01920000-0000-7000-8000-000000000001",
           "reason": "Training that begins in spring", "chapters": 1, "trainings": 1},
         "language": "sv",
         "chapters": [{"title": {"text": "Läroavtal", "language": "sv"},
           "body": {"text": "Man lär sig **på arbetsplatsen**.", "language": "sv"}}],
         "sections": [{"id": "skills", "groups": [
           {"code": "http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001",
            "name": {"text": "svetsa stål", "language": "sv"},
            "offerings": ["0192f3c1-6f6e-7a54-9a0e-2f9d0c1b7a11"]}]}],
         "trainings": [{"offering": "0192f3c1-6f6e-7a54-9a0e-2f9d0c1b7a11",
           "title": {"fi": "Levyseppähitsaajaksi"}, "programme": {"fi": "Hitsaus"},
           "kind": "QUALIFICATION_UNIT", "competencePoints": 30, "eqfLevel": 4, "field": "0715",
           "entryLanguage": {"language": "fi", "level": "A2"},
           "provider": "01920000-0000-7000-8000-000000000201",
           "providerName": {"fi": "Rannikon ammattiopisto"}, "municipality": "638",
           "municipalityName": {"fi": "Porvoo", "sv": "Borgå"},
           "continuousAdmission": true, "deliveryMode": "ON_SITE", "languages": ["fi"],
           "skills": [{"code": "http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001",
             "name": {"fi": "hitsata terästä", "sv": "svetsa stål"}}], "occupations": []}]}\
        """)
record EditionView(
    EditionSummaryView edition,
    GuideLanguage language,
    List<GuideChapterView> chapters,
    List<SectionView> sections,
    List<TrainingView> trainings) {

  static EditionView of(Edition edition, List<Training> fitting, GuideLanguage language) {
    return new EditionView(
        EditionSummaryView.of(edition.summary()),
        language,
        edition.content().chapters().stream()
            .map(chapter -> GuideChapterView.of(chapter, language))
            .toList(),
        new Sections(language, edition.publishedOn())
            .of(fitting).stream().map(SectionView::of).toList(),
        fitting.stream().map(TrainingView::of).toList());
  }

  /** A chapter in the requested language, or in another. */
  record GuideChapterView(Wording title, Wording body) {

    static GuideChapterView of(ChapterText chapter, GuideLanguage language) {
      return new GuideChapterView(language.of(chapter.title()), language.of(chapter.body()));
    }
  }

  /** A section of the guide. */
  record SectionView(String id, List<GroupView> groups) {

    static SectionView of(Section section) {
      return new SectionView(section.id(), section.groups().stream().map(GroupView::of).toList());
    }
  }

  /** Offerings that have a property in common. */
  record GroupView(String code, Wording name, List<UUID> offerings) {

    static GroupView of(Group group) {
      return new GroupView(
          group.code(),
          group.name(),
          group.trainings().stream().map(it -> it.offering().value()).toList());
    }
  }
}
