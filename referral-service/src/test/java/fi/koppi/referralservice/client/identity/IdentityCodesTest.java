package fi.koppi.referralservice.client.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.koppi.kit.problem.Refused;
import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.secrecy.BlindIndex;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityCodesTest {

  private static final AuthorityId PORVOO =
      new AuthorityId(UUID.fromString("01920000-0000-7000-8000-000000000101"));
  private static final AuthorityId ESPOO =
      new AuthorityId(UUID.fromString("01920000-0000-7000-8000-000000000102"));

  private final BlindIndex blindIndex = new BlindIndex(TestIndexKeys.ofZeros());
  private final IdentityCodes codes = new IdentityCodes(true, blindIndex);

  // Nobody born in 1801 is alive, so this code, which is not artificial, belongs to nobody.
  @ParameterizedTest(name = "{0}, artificial codes accepted: {1}")
  @CsvSource({
    "010190-900P, true, true",
    "010190-900P, false, false",
    "010101+002S, false, true",
  })
  void artificialCodeIsTakenOnlyWhereConfigured(
      PersonalIdentityCode code, boolean artificialAccepted, boolean accepted) {
    assertThat(new IdentityCodes(artificialAccepted, blindIndex).accepts(code)).isEqualTo(accepted);
  }

  @Test
  void artificialCodeIsRefusedWithoutBeingRepeated() {
    var strict = new IdentityCodes(false, blindIndex);

    assertThatThrownBy(() -> strict.index(PORVOO, new PersonalIdentityCode("010190-900P")))
        .isInstanceOf(Refused.class)
        .message()
        .doesNotContain("010190");
  }

  @Test
  void sameCodeIsFoundAgainWithinAnOrganisationAndByNoOther() {
    byte[] index = codes.index(PORVOO, new PersonalIdentityCode("010190-900P"));

    assertThat(codes.index(PORVOO, new PersonalIdentityCode("010190-900P"))).isEqualTo(index);
    assertThat(codes.index(ESPOO, new PersonalIdentityCode("010190-900P"))).isNotEqualTo(index);
  }

  @Test
  void codesThatDifferInTheSignAloneHaveDifferentIndexes() {
    byte[] index = codes.index(PORVOO, new PersonalIdentityCode("010190-900P"));

    assertThat(codes.index(PORVOO, new PersonalIdentityCode("010190Y900P"))).isNotEqualTo(index);
  }
}
