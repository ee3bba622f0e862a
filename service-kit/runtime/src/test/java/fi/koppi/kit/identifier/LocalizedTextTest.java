package fi.koppi.kit.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalizedTextTest {

  private final ObjectMapper json = new ObjectMapper();

  @Test
  void textIsReadAndWrittenWithTheLanguagesItHas() throws JsonProcessingException {
    String sent = "{\"fi\":\"hitsaaja\",\"sv\":\"svetsare\"}";

    LocalizedText text = json.readValue(sent, LocalizedText.class);

    assertThat(json.writeValueAsString(text)).isEqualTo(sent);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"fi\":null}", "{\"fi\":\" \"}", "{\"fi\":\"a\",\"en\":\"\"}"})
  void textNeedsOneLanguageAndNoEmptyOnes(String sent) {
    assertThatThrownBy(() -> json.readValue(sent, LocalizedText.class))
        .hasRootCauseInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void textEndsSomewhere() {
    var text = "x".repeat(LocalizedText.MAX_LENGTH);

    assertThat(new LocalizedText(null, text, "short").longest()).isEqualTo(10_000);
    assertThatThrownBy(() -> new LocalizedText(null, null, text + "x"))
        .hasMessageContaining("10,000");
  }

  @Test
  void languagesThatATextLacksAreTakenFromTheOther() {
    var text = new LocalizedText("hitsaaja", null, null);
    var other = new LocalizedText("sorvaaja", "svarvare", null);

    assertThat(text.orElse(other)).isEqualTo(new LocalizedText("hitsaaja", "svarvare", null));
    assertThat(text.orElse(null)).isEqualTo(text);
  }

  @ParameterizedTest(name = "in {0}: {1}")
  @CsvSource({"sv, svetsare", "en, hitsaaja", "so, hitsaaja"})
  void missingLanguageFallsBackToTheFirstThereIs(LanguageCode language, String expected) {
    LocalizedText text = new LocalizedText("hitsaaja", "svetsare", null);

    assertThat(text.in(language)).isEqualTo(expected);
  }
}
