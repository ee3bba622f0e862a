package fi.koppi.catalogservice.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.problem.Violation;
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
        "[a](/guide/sv)",
        "[a](?field=07)",
        "[a][r]\n\n[r]: https://example.org/ \"title\"",
        "no link (javascript:alert(1))",
        "\\[a](javascript:alert(1))"
      })
  void linkToAPageOrToAnAddressForMailIsTaken(String markup) {
    assertThatCode(() -> ChapterLinks.check(chapter(markup))).doesNotThrowAnyException();
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
        "[a]()",
        "[a](<>)"
      })
  void linkToAnythingElseIsRefusedWithItsLanguage(String markup) {
    assertThatThrownBy(() -> ChapterLinks.check(chapter(markup)))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.violations())
                    .extracting(Violation::pointer, Violation::code)
                    .containsExactly(tuple("/body/sv", "link-address")))
        .extracting(refused -> ((Refused) refused).type())
        .isEqualTo(CommonProblem.VALIDATION_FAILED);
  }

  private static ChapterText chapter(String swedish) {
    return new ChapterText(
        1,
        new LocalizedText("Luku", null, null),
        new LocalizedText("[hyvä](https://example.org/)", swedish, null));
  }
}
