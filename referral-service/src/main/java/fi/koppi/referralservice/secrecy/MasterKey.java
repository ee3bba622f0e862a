package fi.koppi.referralservice.secrecy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.subtle.AesGcmJce;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The service's own key, from which all others hang: it wraps the keys of persons and makes the
 * blind index. Its uses have keys of their own, derived by HKDF (RFC 5869), so that none gives
 * another away.
 */
// It starts before all consumers and relays, so that nothing arrives that cannot be encrypted.
@Startup(1)
@ApplicationScoped
public class MasterKey {

  private static final int BYTES = 32;
  private static final String ADVICE =
      "set KOPPI_KEYSET to 32 random bytes in Base64 (openssl rand -base64 32) and keep a copy:"
          + " without it no client's data can be read";

  private final String id;
  private final Aead wrapping;
  private final SecretKeySpec indexing;

  @Inject
  public MasterKey(@ConfigProperty(name = "koppi.keyset") Optional<String> keyset) {
    byte[] secret = decoded(keyset);
    try {
      id = HexFormat.of().formatHex(derived(secret, "koppi/key-id/v1", 8));
      wrapping = new AesGcmJce(derived(secret, "koppi/wrapping/v1", BYTES));
      indexing = new SecretKeySpec(derived(secret, "koppi/blind-index/v1", BYTES), "HmacSHA256");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the keys of koppi.keyset cannot be derived", e);
    }
  }

  /** Tells which master key has wrapped a key, without telling anything about it. */
  public String id() {
    return id;
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
   * Encrypts a key so that it may be stored: only this master key decrypts it, and only for this
   * owner and purpose.
   */
  public byte[] wrap(DataKey key) {
    try {
      return TinkProtoKeysetFormat.serializeEncryptedKeyset(
          key.keyset(), wrapping, key.binding(""), AeadConfig2026.get());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a key could not be wrapped", e);
    }
  }

  /**
   * Decrypts a key.
   *
   * @throws Undecipherable when it was wrapped by another master key, or for somebody else
   */
  public DataKey unwrap(UUID owner, String purpose, String masterKeyId, byte[] wrapped) {
    if (!id.equals(masterKeyId)) {
      throw new Undecipherable("the key was wrapped by a master key that is not koppi.keyset");
    }
    try {
      var keyset =
          TinkProtoKeysetFormat.parseEncryptedKeyset(
              wrapped, wrapping, DataKey.binding(owner, purpose, ""), AeadConfig2026.get());
      return new DataKey(keyset, owner, purpose);
    } catch (GeneralSecurityException e) {
      throw new Undecipherable("the wrapped key belongs to another owner or purpose", e);
    }
  }

  /**
   * Returns an index by which a value is found again: HMAC-SHA256 with the service's key, from
   * which the value cannot be computed. The scope prevents two organisations from finding out that
   * they know the same person.
   */
  public byte[] blindIndex(UUID scope, String value) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(indexing);
      mac.update(DataKey.bytes(scope));
      return mac.doFinal(value.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the blind index cannot be made", e);
    }
  }

  private static byte[] decoded(Optional<String> keyset) {
    var text = keyset.orElseThrow(() -> unfit("is missing"));
    byte[] secret;
    try {
      secret = Base64.getDecoder().decode(text.strip());
    } catch (IllegalArgumentException e) {
      throw unfit("is not Base64");
    }
    if (secret.length != BYTES) {
      throw unfit("is not of 32 bytes");
    }
    return secret;
  }

  // The start-up logs only the message of this exception, without the stack.
  private static ConfigurationException unfit(String why) {
    return new ConfigurationException("koppi.keyset " + why + ": " + ADVICE);
  }

  private static byte[] derived(byte[] secret, String info, int length)
      throws GeneralSecurityException {
    var parameters =
        HKDFParameterSpec.ofExtract().addIKM(secret).thenExpand(info.getBytes(UTF_8), length);
    return KDF.getInstance("HKDF-SHA256").deriveData(parameters);
  }
}
