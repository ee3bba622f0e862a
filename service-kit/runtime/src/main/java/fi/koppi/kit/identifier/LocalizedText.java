package fi.koppi.kit.identifier;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Text for people in Finnish, Swedish and English, in at least one of them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    description = "Text in Finnish, Swedish and English, in at least one of them",
    minProperties = 1,
    examples = "{\"fi\": \"Ohjelmistokehittäjä\", \"sv\": \"Programutvecklare\"}")
public record LocalizedText(
    @Schema(maxLength = LocalizedText.MAX_LENGTH, pattern = VisibleText.PATTERN)
        @Nullable String fi,
    @Schema(maxLength = LocalizedText.MAX_LENGTH, pattern = VisibleText.PATTERN)
        @Nullable String sv,
    @Schema(maxLength = LocalizedText.MAX_LENGTH, pattern = VisibleText.PATTERN)
        @Nullable String en) {

  /** The most characters that a text has in one language. */
  public static final int MAX_LENGTH = 10_000;

  public LocalizedText {
    if (Stream.of(fi, sv, en).allMatch(Objects::isNull)) {
      throw new IllegalArgumentException("Give the text in at least one of fi, sv and en");
    }
    if (Stream.of(fi, sv, en).anyMatch(text -> text != null && !VisibleText.isIn(text))) {
      throw new IllegalArgumentException(
          "Leave a language out instead of sending an empty text for it");
    }
    if (longest(fi, sv, en) > MAX_LENGTH) {
      throw new IllegalArgumentException("A text has at most 10,000 characters in each language");
    }
  }

  /** Returns the text in the given language, or else the first one that exists of fi, sv and en. */
  public String in(LanguageCode language) {
    String exact =
        switch (language.value()) {
          case "fi" -> fi;
          case "sv" -> sv;
          case "en" -> en;
          default -> null;
        };
    return Stream.of(exact, fi, sv, en).filter(Objects::nonNull).findFirst().orElseThrow();
  }

  /** Returns this text, with the languages that it lacks filled in from the other one. */
  public LocalizedText orElse(@Nullable LocalizedText other) {
    return other == null
        ? this
        : new LocalizedText(
            fi == null ? other.fi : fi, sv == null ? other.sv : sv, en == null ? other.en : en);
  }

  /** Returns the text in each language that it has. */
  Stream<String> inEachLanguage() {
    return Stream.of(fi, sv, en).filter(Objects::nonNull).map(Objects::requireNonNull);
  }

  /** Returns the number of characters of the longest language. */
  public int longest() {
    return longest(fi, sv, en);
  }

  private static int longest(@Nullable String... texts) {
    return Stream.of(texts)
        .filter(Objects::nonNull)
        .mapToInt(text -> text.codePointCount(0, text.length()))
        .max()
        .orElse(0);
  }
}
