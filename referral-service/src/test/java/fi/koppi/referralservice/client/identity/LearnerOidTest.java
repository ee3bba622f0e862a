package fi.koppi.referralservice.client.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LearnerOidTest {

  private final ObjectMapper json = new ObjectMapper();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.2.246.562.24.10000000003",
        "1.2.246.562.24.90000000007",
        "1.2.246.562.24.99999999990",
        "1.2.246.562.24.999999999910"
      })
  void validOidTravelsAsJsonAndStaysOutOfText(String oid) throws JsonProcessingException {
    LearnerOid read = json.readValue('"' + oid + '"', LearnerOid.class);

    assertThat(json.writeValueAsString(read)).isEqualTo('"' + oid + '"');
    assertThat(read.toString()).doesNotContain(oid);
  }

  @ParameterizedTest
  @CsvSource({
    "1.2.246.562.24.10000000000, check digit",
    "1.2.246.562.24.100000000010, check digit",
    "1.2.246.562.24.00000000001, eleven digits",
    "1.2.246.562.15.10000000003, eleven digits",
    "10000000003, eleven digits",
  })
  void invalidOidIsRefusedWithoutBeingRepeated(String oid, String advice) {
    assertThatThrownBy(() -> new LearnerOid(oid))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(advice)
        .message()
        .doesNotContain(oid);
  }
}
