package fi.koppi.kit.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityCodeSearchTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "010190-900P",
        "Notice about 010190-900P",
        "(010190-900p)",
        "client:010190-900P.",
        "x010190-900Px",
        "010190\u2013900P",
        "010190\u2010900P",
        "010190\u2212900P",
        "010190\u00AD-900P",
        "01\u200B0190-900P",
        "\uFF10\uFF11\uFF10\uFF11\uFF19\uFF10\uFF0D\uFF19\uFF10\uFF10P",
        "010190900P",
        "010190 900P",
        "010190 - 900P",
        "010190Y900P",
        "010103A900X",
        "010190-900Q"
      })
  void identityCodeIsFoundHoweverItIsWritten(String text) {
    assertThat(IdentityCodeSearch.finds(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "coach-117",
        "Data subject's request 2027-118",
        "call 040123-4562",
        "0401234567",
        "9999999-2",
        "991390-900P",
        "010190-9000000",
        "2027-01-01T10:00:00Z"
      })
  void otherTextIsNoIdentityCode(String text) {
    assertThat(IdentityCodeSearch.finds(text)).isFalse();
  }

  @Test
  void uuidIsNeverTakenForAnIdentityCode() {
    var found =
        IntStream.range(0, 20_000)
            .mapToObj(i -> new UUID(i * 0x9E3779B97F4A7C15L, i * 0xC2B2AE3D27D4EB4FL))
            .filter(uuid -> IdentityCodeSearch.finds("person " + uuid));

    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Matti Meikäläinen", "010190-900P", "<b>", "coach.010190-900P"})
  void personsIdIsNoTextAndNoIdentityCode(String text) {
    assertThatThrownBy(() -> new PersonId(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("010190");
  }

  @Test
  void personsIdHasAtMost64Characters() {
    assertThat(new PersonId("p".repeat(64)).value()).hasSize(64);
    assertThatThrownBy(() -> new PersonId("p".repeat(65)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
