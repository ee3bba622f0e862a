package fi.koppi.referralservice.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MasterKeysTest {

  private static final UUID AINO = UUID.fromString("01920000-0000-7000-8000-000000000901");
  private static final UUID EINO = UUID.fromString("01920000-0000-7000-8000-000000000902");

  private final MasterKeys master = masterKeyOf(1);

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
    assertThatThrownBy(() -> masterKeys(null, null))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("koppi.keyset is missing")
        .hasMessageContaining("KOPPI_KEYSET");
  }

  @ParameterizedTest
  @ValueSource(strings = {"not Base64!", "c2hvcnQ="})
  void unfitKeysetIsRefusedWithoutBeingRepeated(String keyset) {
    assertThatThrownBy(() -> MasterKeys.of(keyset))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("32")
        .message()
        .doesNotContain(keyset);
  }

  @Test
  void furtherMasterKeyOpensAndWrapsNothing() {
    var old = masterKeyOf(1);
    var next = MasterKeys.of(keyset(2), keyset(1));
    var key = old.newKey(AINO, "PERSONAL_DATA");
    var sealed = key.seal("given-name", "Aino");

    var opened = next.unwrap(AINO, "PERSONAL_DATA", old.id(), old.wrap(key));

    assertThat(opened.open("given-name", sealed)).isEqualTo("Aino");
    assertThat(next.id()).isEqualTo(masterKeyOf(2).id());
    byte[] anew = next.wrap(opened);
    assertThat(masterKeyOf(2).unwrap(AINO, "PERSONAL_DATA", next.id(), anew)).isNotNull();
  }

  @Test
  void presentMasterKeyMayBeListedAmongTheFurtherOnes() {
    var keys = MasterKeys.of(keyset(1), keyset(2), keyset(1));

    assertThat(keys.id()).isEqualTo(master.id());
    assertThat(keys.has(masterKeyOf(2).id())).isTrue();
    assertThat(keys.has(masterKeyOf(3).id())).isFalse();
  }

  @Test
  void fileWithALineBreakAtItsEndIsRead(@TempDir Path folder) throws IOException {
    var file = keyFile(folder, keyset(1) + "\n", "r--------");

    assertThat(masterKeys(null, file).id()).isEqualTo(master.id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-r--r--", "rw-rw----", "rw----r--"})
  void fileThatIsOpenToOthersIsRefused(String permissions, @TempDir Path folder)
      throws IOException {
    var file = keyFile(folder, keyset(1), permissions);

    assertThatThrownBy(() -> masterKeys(null, file))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("open to others")
        .message()
        .doesNotContain(keyset(1));
  }

  @Test
  void fileIsRefusedThatIsMissingOrTooLongOrBesideAKeyset(@TempDir Path folder) throws IOException {
    var file = keyFile(folder, keyset(1), "r--------");
    var tooLong = folder.resolve("long");
    Files.writeString(tooLong, "a".repeat(2000));
    Files.setPosixFilePermissions(tooLong, PosixFilePermissions.fromString("r--------"));

    assertThatThrownBy(() -> masterKeys(null, folder.resolve("none")))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("is no file");
    assertThatThrownBy(() -> masterKeys(null, tooLong))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("longer");
    assertThatThrownBy(() -> masterKeys(keyset(1), file))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("koppi.keyset-file");
  }

  @Test
  void indexKeyStaysTheSameUnderAnotherMasterKey() {
    var old = masterKeyOf(1);
    var next = MasterKeys.of(keyset(2), keyset(1));
    var key = next.unwrapIndexKey(old.id(), old.wrapIndexKey(old.derivedIndexKey(old.id())));

    byte[] anew = next.wrapIndexKey(key);

    assertThat(masterKeyOf(2).unwrapIndexKey(next.id(), anew)).isEqualTo(key);
    assertThatThrownBy(() -> masterKeyOf(1).unwrapIndexKey(next.id(), anew))
        .isInstanceOf(Undecipherable.class);
  }

  private static MasterKeys masterKeys(@Nullable String keyset, @Nullable Path file) {
    return new MasterKeys(
        Optional.ofNullable(keyset), Optional.ofNullable(file), Optional.empty(), Optional.empty());
  }

  private static Path keyFile(Path folder, String text, String permissions) throws IOException {
    var file = folder.resolve("key");
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    return file;
  }

  private static MasterKeys masterKeyOf(int filling) {
    return MasterKeys.of(keyset(filling));
  }

  private static String keyset(int filling) {
    byte[] secret = new byte[32];
    Arrays.fill(secret, (byte) filling);
    return Base64.getEncoder().encodeToString(secret);
  }
}
