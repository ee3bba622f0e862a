package fi.koppi.referralservice.secrecy;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The master keys of the service, from which all others hang: the present one wraps the keys of
 * persons, and further ones open what they have wrapped or will wrap, while the master key is
 * rotated.
 */
// It starts before all consumers and relays, so that nothing arrives that cannot be encrypted.
@Startup(1)
@ApplicationScoped
public class MasterKeys {

  private static final String ADVICE =
      "set KOPPI_KEYSET, or a file by KOPPI_KEYSET_FILE, to 32 random bytes in Base64 (openssl rand"
          + " -base64 32) and keep a copy: without it no client's data can be read";

  private final MasterKey present;
  private final Map<String, MasterKey> all;

  /**
   * Reads the keys.
   *
   * @param keyset the present master key in Base64
   * @param keysetFile a file with it instead
   * @param furtherKeysets the keys that may only open
   * @param furtherKeysetFiles files with such keys
   */
  @Inject
  MasterKeys(
      @ConfigProperty(name = "koppi.keyset") Optional<String> keyset,
      @ConfigProperty(name = "koppi.keyset-file") Optional<Path> keysetFile,
      @ConfigProperty(name = "koppi.further-keysets") Optional<List<String>> furtherKeysets,
      @ConfigProperty(name = "koppi.further-keyset-files")
          Optional<List<Path>> furtherKeysetFiles) {
    present = present(keyset, keysetFile);
    var further =
        Stream.concat(
            furtherKeysets.stream()
                .flatMap(List::stream)
                .map(text -> decoded("koppi.further-keysets", text)),
            furtherKeysetFiles.stream()
                .flatMap(List::stream)
                .map(file -> ofFile("koppi.further-keyset-files", file)));
    // The present one may be listed among them, too.
    all =
        Stream.concat(Stream.of(present), further)
            .collect(toUnmodifiableMap(MasterKey::id, key -> key, (first, again) -> first));
  }

  /** Returns the keys that are given in Base64: the present one, and those that may only open. */
  public static MasterKeys of(String present, String... further) {
    return new MasterKeys(
        Optional.of(present), Optional.empty(), Optional.of(List.of(further)), Optional.empty());
  }

  /** Names the present master key, without telling anything about it. */
  public String id() {
    return present.id();
  }

  /** Returns whether the service has this master key, present or further. */
  public boolean has(String id) {
    return all.containsKey(id);
  }

  /** Creates a key for the data of one person for one purpose. */
  public DataKey newKey(UUID owner, String purpose) {
    try {
      var keys = AeadConfig2026.get();
      return new DataKey(
          KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, keys), owner, purpose);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("no key could be made", e);
    }
  }

  /**
   * Encrypts a key by the present master key so that it may be stored: only this one decrypts it,
   * and only for this owner and purpose.
   */
  public byte[] wrap(DataKey key) {
    return present.wrap(key);
  }

  /**
   * Decrypts a key.
   *
   * @throws Undecipherable when it was wrapped by a master key that the service doesn't have, or
   *     for somebody else
   */
  public DataKey unwrap(UUID owner, String purpose, String masterKeyId, byte[] wrapped) {
    return get(masterKeyId).unwrap(owner, purpose, wrapped);
  }

  /** Returns the index key that a release before derived from one of the master keys. */
  public SecretKeySpec derivedIndexKey(String masterKeyId) {
    return get(masterKeyId).derivedIndexKey();
  }

  public byte[] wrapIndexKey(SecretKeySpec key) {
    return present.wrapIndexKey(key);
  }

  /**
   * Decrypts the key of the blind index.
   *
   * @throws Undecipherable when it was wrapped by a master key that the service doesn't have
   */
  public SecretKeySpec unwrapIndexKey(String masterKeyId, byte[] wrapped) {
    return get(masterKeyId).unwrapIndexKey(wrapped);
  }

  private MasterKey get(String id) {
    @Nullable MasterKey key = all.get(id);
    if (key == null) {
      throw new Undecipherable(
          "the key was wrapped by a master key that is neither koppi.keyset nor a further one");
    }
    return key;
  }

  private static MasterKey present(Optional<String> keyset, Optional<Path> file) {
    if (keyset.isPresent() && file.isPresent()) {
      throw unfit("koppi.keyset is set and koppi.keyset-file, too, of which one must go");
    }
    return file.map(path -> ofFile("koppi.keyset-file", path))
        .or(() -> keyset.map(text -> decoded("koppi.keyset", text)))
        .orElseThrow(() -> unfit("koppi.keyset is missing"));
  }

  private static MasterKey ofFile(String setting, Path file) {
    try {
      return decoded(setting, KeyFile.read(file));
    } catch (KeyFile.Unusable e) {
      throw unfit("%s %s %s".formatted(setting, file, e.getMessage()));
    }
  }

  private static MasterKey decoded(String setting, String text) {
    byte[] secret;
    try {
      secret = Base64.getDecoder().decode(text.strip());
    } catch (IllegalArgumentException e) {
      throw unfit(setting + " is not Base64");
    }
    if (secret.length != MasterKey.BYTES) {
      throw unfit(setting + " is not of 32 bytes");
    }
    return new MasterKey(secret);
  }

  // The start-up logs only the message of this exception, without the stack.
  private static ConfigurationException unfit(String why) {
    return new ConfigurationException(why + ": " + ADVICE);
  }
}
