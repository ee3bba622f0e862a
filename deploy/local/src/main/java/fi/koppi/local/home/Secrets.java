package fi.koppi.local.home;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.function.Supplier;

/**
 * Passwords and keys of this machine's suite. Each is made on its first use and stored readable by
 * its user only.
 */
public final class Secrets {

  private static final SecureRandom RANDOM = new SecureRandom();

  private final Path file;

  public Secrets(Path state) {
    this.file = state.resolve("secrets.properties");
  }

  public String password(String name) {
    return stored(
        "password." + name,
        () -> Base64.getUrlEncoder().withoutPadding().encodeToString(random(24)));
  }

  /**
   * Returns a 256-bit key in base64, the form in which the services' encryption takes its master
   * secret.
   */
  public String key(String name) {
    return stored("key." + name, () -> Base64.getEncoder().encodeToString(random(32)));
  }

  private synchronized String stored(String name, Supplier<String> fresh) {
    Properties all = load();
    String value = all.getProperty(name);
    if (value == null) {
      value = fresh.get();
      all.setProperty(name, value);
      save(all);
    }
    return value;
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  private Properties load() {
    Properties all = new Properties();
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        all.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return all;
  }

  private void save(Properties all) {
    try {
      Files.createDirectories(file.getParent());
      Path next = Files.createTempFile(file.getParent(), "secrets", ".new");
      try (Writer writer = Files.newBufferedWriter(next)) {
        all.store(writer, "Made by ./koppi up; ./koppi down --purge deletes them");
      }
      Files.setPosixFilePermissions(next, PosixFilePermissions.fromString("rw-------"));
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
