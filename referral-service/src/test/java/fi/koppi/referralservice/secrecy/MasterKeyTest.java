package fi.koppi.referralservice.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MasterKeyTest {

  private static final UUID AINO = UUID.fromString("01920000-0000-7000-8000-000000000901");
  private static final UUID EINO = UUID.fromString("01920000-0000-7000-8000-000000000902");

  private final MasterKey master = masterKeyOf(1);

  @Test
  void sealedTextOpensAgain() {
    var key = master.newKey(AINO, "PERSONAL_DATA");

    var sealed = key.seal("given-name", "Aino");

    assertThat(key.open("given-name", sealed)).isEqualTo("Aino");
  }

  @Test
  void sealingTwiceGivesDifferentTexts() {
    var key = master.newKey(AINO, "PERSONAL_DATA");

    var sealed = key.seal("given-name", "Aino");

    assertThat(key.seal("given-name", "Aino")).isNotEqualTo(sealed);
  }

  @Test
  void sealedTextOpensInNoOtherField() {
    var key = master.newKey(AINO, "PERSONAL_DATA");
    var sealed = key.seal("given-name", "Aino");

    assertThatThrownBy(() -> key.open("family-name", sealed)).isInstanceOf(Undecipherable.class);
  }

  @Test
  void sealedTextOpensWithNoOtherPersonsKey() {
    var sealed = master.newKey(AINO, "PERSONAL_DATA").seal("given-name", "Aino");
    var other = master.newKey(EINO, "PERSONAL_DATA");

    assertThatThrownBy(() -> other.open("given-name", sealed)).isInstanceOf(Undecipherable.class);
  }

  @Test
  void wrappedKeyOpensWhatItSealed() {
    var key = master.newKey(AINO, "PERSONAL_DATA");
    var sealed = key.seal("given-name", "Aino");

    var unwrapped = master.unwrap(AINO, "PERSONAL_DATA", master.id(), master.wrap(key));

    assertThat(unwrapped.open("given-name", sealed)).isEqualTo("Aino");
  }

  @Test
  void wrappedKeyUnwrapsForNoOtherPersonOrPurpose() {
    byte[] wrapped = master.wrap(master.newKey(AINO, "PERSONAL_DATA"));

    assertThatThrownBy(() -> master.unwrap(EINO, "PERSONAL_DATA", master.id(), wrapped))
        .isInstanceOf(Undecipherable.class);
    assertThatThrownBy(() -> master.unwrap(AINO, "SECURITY_BAN", master.id(), wrapped))
        .isInstanceOf(Undecipherable.class);
  }

  @Test
  void keyOfAnotherMasterKeyIsNamedAsSuch() {
    byte[] wrapped = master.wrap(master.newKey(AINO, "PERSONAL_DATA"));
    var other = masterKeyOf(2);

    assertThatThrownBy(() -> other.unwrap(AINO, "PERSONAL_DATA", master.id(), wrapped))
        .isInstanceOf(Undecipherable.class)
        .hasMessageContaining("koppi.keyset");
  }

  @Test
  void missingKeysetIsAskedForInOneLine() {
    assertThatThrownBy(() -> new MasterKey(Optional.empty()))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("koppi.keyset is missing")
        .hasMessageContaining("KOPPI_KEYSET");
  }

  @ParameterizedTest
  @ValueSource(strings = {"not Base64!", "c2hvcnQ="})
  void unfitKeysetIsRefusedWithoutBeingRepeated(String keyset) {
    assertThatThrownBy(() -> new MasterKey(Optional.of(keyset)))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("32")
        .message()
        .doesNotContain(keyset);
  }

  private static MasterKey masterKeyOf(int filling) {
    byte[] secret = new byte[32];
    Arrays.fill(secret, (byte) filling);
    return new MasterKey(Optional.of(Base64.getEncoder().encodeToString(secret)));
  }
}
