package fi.koppi.kit.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextRulesTest {

  private static final Validator RULES =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  /** One text under each rule, as itself, in a language and in a list. */
  record Texts(
      @OneLine @Nullable String line,
      @OneLine @Nullable LocalizedText title,
      @Nullable List<@OneLine String> lines,
      @PlainText @Nullable String text,
      @PlainText @Nullable LocalizedText body) {}

  static Stream<String> hiddenCharacters() {
    return Stream.of(
        "\u0000", "\u0007", "\u001B", "\u007F", "\u0085", "\u034F", "\u115F", "\u2800", "\u3164",
        "\u061C", "\u180E", "\u200B", "\u200C", "\u200D", "\u200E", "\u200F", "\u202A", "\u202E",
        "\u2060", "\u2066", "\u2069", "\uFEFF");
  }

  @ParameterizedTest
  @MethodSource("hiddenCharacters")
  void hiddenCharactersAreRefusedEverywhere(String hidden) {
    assertThat(refused("Ai" + hidden + "no"))
        .containsExactly("body", "line", "lines", "text", "title");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\t"})
  void linesMayBreakInTextsOnly(String lineBreak) {
    assertThat(refused("Aino" + lineBreak + "Esimerkki")).containsExactly("line", "lines", "title");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u2028", "\u2029"})
  void separatorsOfLinesBreakThem(String separator) {
    assertThat(refused("Aino" + separator + "Esimerkki")).containsExactly("line", "lines", "title");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Aino 010190-900P", "010190-900p@example.fi", "o010190a900pk", "(010190-900p)"})
  void identityCodesAreRefusedInAnyCase(String text) {
    assertThat(refused(text)).containsExactly("body", "line", "lines", "text", "title");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Aino-Maria O’Esimerkki",
        "Żaneta Čapková",
        "李小龍",
        "محمد",
        "Hitsaajaksi 2027 – 100 %",
        "Pohjois\u00ADkarjala",
        "👍🏽",
        "e\u0301"
      })
  void namesOfTheWorldPass(String text) {
    assertThat(refused(text)).isEmpty();
  }

  @Test
  void nothingIsNoText() {
    assertThat(RULES.validate(new Texts(null, null, null, null, null))).isEmpty();
  }

  private static List<String> refused(String text) {
    var localized = new LocalizedText(null, text, null);
    return RULES.validate(new Texts(text, localized, List.of(text), text, localized)).stream()
        .map(violation -> violation.getPropertyPath().iterator().next().getName())
        .distinct()
        .sorted()
        .toList();
  }
}
