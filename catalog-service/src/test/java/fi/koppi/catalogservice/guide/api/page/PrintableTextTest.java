package fi.koppi.catalogservice.guide.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintableTextTest {

  private final PrintableText printable =
      new PrintableText(point -> point < 0x600 && point != 0x308);

  @ParameterizedTest
  @CsvSource({
    "Ääkköset, Ääkköset",
    "焊接工, □□□",
    "hitsaus 🔥!, hitsaus □!",
    "👨‍👩‍👧, □",
    "🇫🇮, □",
    "👍🏽, □",
    "שלום, □□□□",
    "a\uFE0Fb, ab",
    "a\u200Db, ab",
    "a\u2003b, a b",
    "a\u0308, ä"
  })
  void characterThatCannotBePrintedIsABox(String text, String printed) {
    assertThat(printable.of(text)).isEqualTo(printed);
  }

  @Test
  void textThatCanBePrintedStaysAsItIs() {
    var text = "rivi\r\ntoinen\trivi";

    assertThat(printable.of(text)).isSameAs(text);
  }
}
