package fi.koppi.catalogservice.imports.api.national;

import fi.koppi.kit.identifier.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Joins parts of a foreign document into a description in plain text. A language that gets too long
 * is first left without its sub-areas and then left out, each with a note.
 */
public final class ForeignDescription {

  /** The beginning of a sentence that goes on in a list, which some units leave empty. */
  private static final Pattern LEAD_IN =
      Pattern.compile(
          "(opiskelija( osaa)?|(den )?studerande( kan)?|(the )?student( can)?)\\s*:?",
          Pattern.CASE_INSENSITIVE);

  /**
   * A part of a unit with a content of its own.
   *
   * @param points its extent in competence points
   */
  public record SubArea(
      @Nullable TextEntry name, @Nullable BigDecimal points, @Nullable TextEntry description) {}

  private final List<String> notes;
  private final List<TextEntry> parts = new ArrayList<>();
  private final List<SubArea> subAreas = new ArrayList<>();

  public ForeignDescription(List<String> notes) {
    this.notes = notes;
  }

  /** Adds a part, which may be HTML. */
  public ForeignDescription and(@Nullable TextEntry part) {
    if (part != null) {
      parts.add(part);
    }
    return this;
  }

  /** Adds a line with names, in each language those that have it. */
  public ForeignDescription andList(TextEntry label, List<TextEntry> names) {
    parts.add(
        new TextEntry(
            line(TextEntry::fi, label, names),
            line(TextEntry::sv, label, names),
            line(TextEntry::en, label, names)));
    return this;
  }

  private static @Nullable String line(
      Function<TextEntry, @Nullable String> in, TextEntry label, List<TextEntry> names) {
    var written = names.stream().flatMap(name -> written(name, in)).distinct().toList();
    return written.isEmpty() ? null : in.apply(label) + ": " + String.join(", ", written);
  }

  public ForeignDescription andSubAreas(List<SubArea> areas) {
    subAreas.addAll(areas);
    return this;
  }

  public @Nullable LocalizedText text() {
    return TextEntry.text(
        new TextEntry(
            in("Finnish", "Osa-alueet:", "osp", TextEntry::fi),
            in("Swedish", "Delområden:", "kp", TextEntry::sv),
            in("English", "Sub-areas:", "competence points", TextEntry::en)));
  }

  private @Nullable String in(
      String language, String label, String unit, Function<TextEntry, @Nullable String> in) {
    var text =
        parts.stream()
            .flatMap(part -> written(part, in))
            .filter(part -> !LEAD_IN.matcher(part).matches())
            .collect(Collectors.joining("\n\n"));
    if (text.length() > LocalizedText.MAX_LENGTH) {
      notes.add(
          "The description in %s has more than %d characters and was left out"
              .formatted(language, LocalizedText.MAX_LENGTH));
      return null;
    }
    var areas =
        subAreas.stream().flatMap(area -> line(area, unit, in)).collect(Collectors.joining("\n"));
    if (areas.isEmpty()) {
      return text;
    }
    var whole = Stream.of(text, label + "\n" + areas).filter(it -> !it.isEmpty());
    var joined = whole.collect(Collectors.joining("\n\n"));
    if (joined.length() > LocalizedText.MAX_LENGTH) {
      notes.add(
          "With its sub-areas the text in %s has more than %d characters: they were left out"
              .formatted(language, LocalizedText.MAX_LENGTH));
      return text;
    }
    return joined;
  }

  private static Stream<String> line(
      SubArea area, String unit, Function<TextEntry, @Nullable String> in) {
    return written(area.name(), in)
        .map(name ->
            Stream.of(
                    Stream.of("• " + name + extent(area.points(), unit)),
                    written(area.description(), in))
                .flatMap(Function.identity())
                .collect(Collectors.joining(": ")));
  }

  private static String extent(@Nullable BigDecimal points, String unit) {
    return points == null || !ForeignDetails.isPoints(points)
        ? ""
        : ", %s %s".formatted(points.toPlainString(), unit);
  }

  private static Stream<String> written(
      @Nullable TextEntry text, Function<TextEntry, @Nullable String> in) {
    return Stream.ofNullable(text)
        .map(in)
        .filter(Objects::nonNull)
        .map(PlainText::of)
        .filter(words -> !words.isEmpty());
  }
}
