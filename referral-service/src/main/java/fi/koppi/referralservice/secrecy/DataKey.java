package fi.koppi.referralservice.secrecy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AeadConfig2026;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;

/**
 * The key of what is kept of one person for one purpose. A sealed text is bound to its owner,
 * purpose and field: moved elsewhere it does not open.
 */
public final class DataKey {

  private static final int UUID_BYTES = 16;

  private final KeysetHandle keyset;
  private final UUID owner;
  private final String purpose;

  DataKey(KeysetHandle keyset, UUID owner, String purpose) {
    this.keyset = keyset;
    this.owner = owner;
    this.purpose = purpose;
  }

  /** Encrypts a text so that it may be stored, in Base64. */
  public String seal(String field, String text) {
    try {
      return Base64.getEncoder()
          .encodeToString(aead().encrypt(text.getBytes(UTF_8), binding(field)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a field could not be sealed", e);
    }
  }

  /**
   * Decrypts a text.
   *
   * @throws Undecipherable when it was sealed with another key or for another place
   */
  public String open(String field, String sealed) {
    try {
      return new String(aead().decrypt(Base64.getDecoder().decode(sealed), binding(field)), UTF_8);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new Undecipherable("a field was sealed with another key or for another place", e);
    }
  }

  KeysetHandle keyset() {
    return keyset;
  }

  byte[] binding(String field) {
    return binding(owner, purpose, field);
  }

  /**
   * Returns the associated data. Purposes and fields are names of the service and contain no slash.
   */
  static byte[] binding(UUID owner, String purpose, String field) {
    byte[] place = (purpose + "/" + field).getBytes(UTF_8);
    return ByteBuffer.allocate(UUID_BYTES + place.length).put(bytes(owner)).put(place).array();
  }

  static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(UUID_BYTES)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  private Aead aead() throws GeneralSecurityException {
    return keyset.getPrimitive(AeadConfig2026.get(), Aead.class);
  }
}
