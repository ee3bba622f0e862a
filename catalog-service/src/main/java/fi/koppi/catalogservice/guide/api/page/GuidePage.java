package fi.koppi.catalogservice.guide.api.page;

import fi.koppi.catalogservice.guide.reading.Wording;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The data of the page's template; public because Qute requires it.
 *
 * @param action the address of the search form, which is the page without a search
 * @param filtered whether the page shows the answer to a search
 * @param subtitle the place, field or college of a short edition
 * @param shortEdition the address of the same trainings as a short edition, if there is one
 * @param paper the address of the same as PDF to print, if it is short enough
 * @param pager the parts of a long page
 */
public record GuidePage(
    String lang,
    String heading,
    Map<String, String> words,
    String style,
    List<LanguageLink> languages,
    int number,
    String published,
    String publishedText,
    String action,
    String text,
    List<Filter> filters,
    boolean filtered,
    @Nullable String subtitle,
    @Nullable String shortEdition,
    @Nullable String paper,
    List<PagerLink> pager,
    int count,
    List<ChapterPart> chapters,
    List<Part> parts,
    List<College> colleges,
    List<Link> index)
    implements PageFrame {

  /** The same page in another language. */
  public record LanguageLink(String href, String lang, String text) {}

  /** A link to a part of the page. */
  public record PagerLink(String href, String text, boolean current) {}

  /** A select of the search form. */
  public record Filter(String name, String label, List<Option> options) {}

  /** An option of a select. */
  public record Option(String value, String text, String lang, boolean selected) {}

  /** A chapter as HTML that is safe to show. */
  public record ChapterPart(String id, String title, String lang, String html, String bodyLang) {}

  /** A section whose links lead to the trainings. */
  public record Part(String id, String heading, List<LinkGroup> groups) {}

  /** Links under one heading. */
  public record LinkGroup(String text, String lang, List<Link> links) {}

  /**
   * A link to a training, on the page or in another part of it.
   *
   * @param number the number that the training has in this edition, by which paper refers to it
   */
  public record Link(String href, String text, String lang, int number) {}

  /** A college and its trainings in full. */
  public record College(String text, String lang, List<TrainingPart> trainings) {}

  /** A training in full. */
  public record TrainingPart(
      String id, int number, Said title, @Nullable Said description, List<Fact> facts) {}

  /** A property of a training. */
  public record Fact(String term, List<Said> values) {}

  /**
   * A text and its language.
   *
   * @param href the address to which it leads, or null for text that is no link
   */
  public record Said(String text, String lang, @Nullable String href) {

    Said(String text, String lang) {
      this(text, lang, null);
    }

    static Said of(Wording wording) {
      return new Said(wording.text(), wording.language().code());
    }
  }
}
