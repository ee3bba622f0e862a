package fi.koppi.referralservice.client.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalIdentityCodeTest {

  private final ObjectMapper json = new ObjectMapper();

  @ParameterizedTest
  @CsvSource({
    "010190-900P, 1990-01-01",
    "010190Y900P, 1990-01-01",
    "290200A901C, 2000-02-29",
    "010190+900P, 1890-01-01",
    "010190F900P, 2090-01-01",
  })
  void validCodeTellsTheBirthDateOfItsCentury(String code, LocalDate birthDate) {
    assertThat(new PersonalIdentityCode(code).birthDate()).isEqualTo(birthDate);
  }

  @ParameterizedTest
  @CsvSource({
    "010190-900R, check character",
    "290200-901C, real birth date",
    "010190G900P, century sign",
    "010190-001P, 002 or more",
    "010190900P, century sign",
    "010190-900p, in capitals",
    "' 010190-900P', century sign",
  })
  void invalidCodeIsRefusedWithoutBeingRepeated(String code, String advice) {
    assertThatThrownBy(() -> new PersonalIdentityCode(code))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(advice);
  }

  @Test
  void refusalOfAMistypedCodeDoesNotRepeatIt() {
    assertThatThrownBy(() -> new PersonalIdentityCode("010190-901P"))
        .message()
        .doesNotContain("010190");
  }

  @Test
  void sameDigitsUnderAnotherSignAreAnotherPerson() {
    PersonalIdentityCode dash = new PersonalIdentityCode("010190-900P");

    assertThat(dash).isNotEqualTo(new PersonalIdentityCode("010190Y900P"));
  }

  @Test
  void codeIsReadFromJsonAndMaskedAsText() throws JsonProcessingException {
    PersonalIdentityCode code = json.readValue("\"010190-900P\"", PersonalIdentityCode.class);

    assertThat(code.value()).isEqualTo("010190-900P");
    assertThat(code).hasToString("******-****");
  }
}
