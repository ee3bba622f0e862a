package fi.koppi.catalogservice.guide.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {

  /** Such chapters were stored before they were refused. */
  @ParameterizedTest
  @CsvSource({
    "[click **here**](javascript:alert(1)), click here",
    "[click](data:text/html;base64;PHNjcmlwdD4=), click",
    "[click](vbscript:x), click",
    "<javascript:alert(1)>, javascript:alert(1)",
    "[](javascript:alert(1)), javascript:alert(1)",
    "[click](//example.org), click",
    "[click](/etc/passwd), click",
    "[click](http:foo), click",
    "[click](), click"
  })
  void linkThatMayNotBeFollowedIsText(String markup, String text) {
    var body = Jsoup.parse(Markup.html(markup)).body();

    assertThat(body.select("a")).isEmpty();
    assertThat(body.text()).isEqualTo(text);
  }

  @Test
  void otherLinksStayLinks() {
    var body =
        Jsoup.parse(
                Markup.html(
                    """
                    [page](https://example.org/) [place](#providers) <mailto:haku@rannikko.example>
                    """))
            .body();

    assertThat(body.select("a").eachAttr("href"))
        .containsExactly("https://example.org/", "#providers", "mailto:haku@rannikko.example");
  }
}
