package fi.koppi.catalogservice.imports.api.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

  @Test
  void blocksAndItemsAreOnLinesOfTheirOwn() {
    var html =
        """
        <h2>Lusikat</h2>
        <p>Opiskelija&nbsp;osaa
           <strong>veistää</strong>:</p>

        <ul>
        \t<li>lusikoita<ul><li>suuria</li></ul></li>
        \t<li></li>
        \t<li><p>kauhoja</p></li>
        </ul>
        <p></p><p>&nbsp;</p>
        Rivi<br>toinen<br/> <br/>kolmas
        """;

    var text = PlainText.of(html);

    assertThat(text)
        .isEqualTo(
            """
            Lusikat

            Opiskelija osaa veistää:

            • lusikoita
            • suuria
            • kauhoja

            Rivi
            toinen

            kolmas\
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <a href="https://example.org/">Lue lisää</a>, <em>heti</em>! | Lue lisää, heti!
          <p>Smith&rsquo;n &ndash; 5 &lt; 6 &amp; R&D</p>              | Smith’n – 5 < 6 & R&D
          <p>a<script>alert(1)</script><style>p{}</style>b</p>         | ab
          <svg><script>alert(1)</script></svg>c<!-- d -->              | c
          <p>muis&shy;sa                                               | muissa
          a<img src=x onerror=alert(1)>b                               | ab
          <EM>a</EM>b                                                  | ab
          <b>&#0;, &#xD800;</b>                                        | �, �
          &#xD800; &amp; &#x1F600;                                     | � & 😀
          """)
  void markupLeavesWhatItSays(String html, String text) {
    assertThat(PlainText.of(html)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5 < 6",
        "5 < 6 > 4",
        "a<b",
        "a <b and c> d",
        "<lusikka>",
        "AT&T, R&D",
        "Yksi\n\nKaksi:\t\nkolme  neljä"
      })
  void textWithoutMarkupStaysAsItIs(String text) {
    assertThat(PlainText.of(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " \n", "<p> </p>", "<ul><li></li></ul>", "<script>x</script>", "<br>"})
  void whatShowsNothingIsEmpty(String html) {
    assertThat(PlainText.of(html)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div>", "<b>", "<a href=x>", "<ul><li>", "<table><tr><td>", "<p x='"})
  void whatIsNeverClosedDoesNoHarm(String opening) {
    var html = opening.repeat(100_000) + "<p>loppu</p>";

    var text = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> PlainText.of(html));

    assertThat(text).doesNotContain("<p>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "<", "<b ", "&", "&#x1"})
  void whatIsNoMarkupAfterAllDoesNoHarm(String beginning) {
    var text = "<" + beginning.repeat(300_000);

    var kept = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> PlainText.of(text));

    assertThat(kept).startsWith("<");
  }

  @Test
  void hugeAttributesDoNoHarm() {
    var html = "<p title=\"" + "x".repeat(2_000_000) + "\"" + " a=b".repeat(100_000) + ">loppu</p>";

    var text = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> PlainText.of(html));

    assertThat(text).isEqualTo("loppu");
  }
}
