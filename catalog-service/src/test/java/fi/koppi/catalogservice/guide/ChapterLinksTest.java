package fi.koppi.catalogservice.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fi.koppi.catalogservice.guide.GuidePlace.Spot.Section;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.problem.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChapterLinksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a](https://example.org/)",
        "[a](HTTP://example.org/)",
        "[a](mailto:haku@rannikko.example)",
        "<https://example.org/>",
        "[a](#providers)",
        "[a](#chapter-12)",
        "[a](#training-0192f3c1-6f6e-7a54-9a0e-2f9d0c1b7a11)",
        "[a](/guide/sv)",
        "[a](/guide/sv/12#index)",
        "[a](/guide/sv/12/print?municipality=638)",
        "[a](?field=07)",
        "[a](?field=07&short=true#providers)",
        "[a](http://example.org:8080?a=b#c)",
        "[a](https://työpaikat.example/haku?kieli=fi)",
        "[a][r]\n\n[r]: https://example.org/ \"title\"",
        "no link (javascript:alert(1))",
        "\\[a](javascript:alert(1))"
      })
  void linkToAPageOrToAnAddressForMailIsTaken(String markup) {
    assertThatCode(() -> ChapterLinks.check(chapter(markup), place -> true))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a](javascript:alert(1))",
        "[a](JaVaScRiPt:alert(1))",
        "[a](<  javascript:alert(1)>)",
        "[a](&#106;avascript:alert(1))",
        "[a](java&#10;script:alert(1))",
        "<javascript:alert(1)>",
        "<data:text/html,x>",
        "[a](data:text/html;base64,PHNjcmlwdD4=)",
        "[a](vbscript:msgbox(1))",
        "[a](file:///etc/passwd)",
        "[a][r]\n\n[r]: javascript:alert(1)",
        "- a\n- > # **[a](javascript:alert(1))**",
        "[good](https://example.org/) and [a](javascript:alert(1))",
        "[a](//example.org/page)",
        "[a](///etc/passwd)",
        "[a](\\\\\\\\example.org)",
        "[a](/etc)",
        "[a](/guide)",
        "[a](/guide/de)",
        "[a](/guide/fi/12/other)",
        "[a](/guide/fi/12/print#providers)",
        "[a](guide/fi)",
        "[a](page.html)",
        "[a](http:foo)",
        "[a](http:/foo)",
        "[a](http://)",
        "[a](http:///foo)",
        "[a](https://?a=b)",
        "[a](https://#c)",
        "[a](https://:80/)",
        "[a](https://.../)",
        "[a](https://user@example.org/)",
        "[a](https://example.org:port/)",
        "[a](<https://example.org/a b>)",
        "[a](mailto:)",
        "[a](mailto:nobody)",
        "[a](#)",
        "[a](#nothing)",
        "[a](#chapter-0)",
        "[a](#training-1)",
        "[a](?)",
        "[a](?part=2)",
        "[a](?other=1)",
        "[a](?field)",
        "[a]()",
        "[a](<>)"
      })
  void linkToAnythingElseIsRefusedWithItsLanguage(String markup) {
    assertThatThrownBy(() -> ChapterLinks.check(chapter(markup), place -> true))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.violations())
                    .extracting(Violation::pointer, Violation::code)
                    .containsExactly(tuple("/body/sv", "link-address")))
        .extracting(refused -> ((Refused) refused).type())
        .isEqualTo(CommonProblem.VALIDATION_FAILED);
  }

  @Test
  void eachLinkToAPlaceThatIsNotThereIsRefusedByItsNumber() {
    var text = chapter("[a](#providers) [b](#chapter-9) [c](https://example.org/) [d](/etc)");

    assertThatThrownBy(() -> ChapterLinks.check(text, place -> place.spot() instanceof Section))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.violations())
                    .extracting(Violation::code, violation -> violation.detail().substring(0, 6))
                    .containsExactly(
                        tuple("link-place", "Link 2"), tuple("link-address", "Link 4")));
  }

  private static ChapterText chapter(String swedish) {
    return new ChapterText(
        1,
        new LocalizedText("Luku", null, null),
        new LocalizedText("[hyvä](https://example.org/)", swedish, null));
  }
}
