package fi.koppi.local.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

  @TempDir Path folder;

  @Test
  void passwordIsStoredForTheNextRun() {
    String first = new Secrets(folder).password("catalog_owner");

    String second = new Secrets(folder).password("catalog_owner");

    assertThat(second).isEqualTo(first).matches("[A-Za-z0-9_-]{32}");
  }

  @Test
  void everyNameHasAPasswordOfItsOwn() {
    Secrets secrets = new Secrets(folder);

    assertThat(secrets.password("catalog_owner")).isNotEqualTo(secrets.password("catalog_app"));
  }

  @Test
  void keyHas256Bits() {
    String key = new Secrets(folder).key("referral-service");

    assertThat(Base64.getDecoder().decode(key)).hasSize(32);
  }

  @Test
  void nobodyElseReadsTheFile() throws IOException {
    new Secrets(folder).password("catalog_owner");

    var permissions = Files.getPosixFilePermissions(folder.resolve("secrets.properties"));

    assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
  }
}
