package fi.koppi.catalogservice.guide.reading;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.koppi.kit.identifier.LocalizedText;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The languages of the guide. */
public enum GuideLanguage {
  @JsonProperty("fi")
  FI,
  @JsonProperty("sv")
  SV,
  @JsonProperty("en")
  EN;

  /** Returns the language with this code, such as {@code sv}. */
  public static Optional<GuideLanguage> of(String code) {
    return Arrays.stream(values()).filter(language -> language.code().equals(code)).findFirst();
  }

  /** Returns its two letters in ISO 639-1, as in the attribute {@code lang}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Returns the text in this language, or in the first of Finnish, Swedish and English that has it.
   */
  public Wording of(LocalizedText text) {
    return Stream.of(this, FI, SV, EN)
        .flatMap(language -> language.exactly(text).stream())
        .findFirst()
        .orElseThrow();
  }

  private Optional<Wording> exactly(LocalizedText text) {
    @Nullable String words =
        switch (this) {
          case FI -> text.fi();
          case SV -> text.sv();
          case EN -> text.en();
        };
    return Optional.ofNullable(words).map(found -> new Wording(found, this));
  }
}
