package fi.koppi.kit.http.paging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

  @Test
  void cursorIsReadAsItWasGivenOut() {
    var cursor = Cursor.of("Ää", 7);

    assertThat(Cursor.parse(cursor.text(), 2)).isEqualTo(cursor);
  }

  @ParameterizedTest
  @ValueSource(strings = {"v1:one", "v1:one:two:three", "v0:one:two", "v1:one:t\0o"})
  void whatWasNeverGivenOutIsRefused(String content) {
    var text = Base64.getUrlEncoder().encodeToString(content.getBytes(UTF_8));

    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> Cursor.parse(text, 2))
        .matches(refused -> refused.type().equals(CommonProblem.INVALID_CURSOR));
  }
}
