package fi.koppi.referralservice.secrecy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * One master key of the service. Its uses have keys of their own, derived by HKDF (RFC 5869), so
 * that none gives another away.
 */
final class MasterKey {

  static final int BYTES = 32;

  private static final byte[] INDEX_KEY = "koppi/blind-index-key".getBytes(UTF_8);

  private final String id;
  private final Aead wrapping;
  private final SecretKeySpec indexing;

  MasterKey(byte[] secret) {
    try {
      id = HexFormat.of().formatHex(derived(secret, "koppi/key-id/v1", 8));
      wrapping = new AesGcmJce(derived(secret, "koppi/wrapping/v1", BYTES));
      indexing =
          new SecretKeySpec(derived(secret, "koppi/blind-index/v1", BYTES), BlindIndex.ALGORITHM);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the keys of a master key cannot be derived", e);
    }
  }

  /** Tells which master key has wrapped a key, without telling anything about it. */
  String id() {
    return id;
  }

  /**
   * Encrypts a key so that it may be stored: only this master key decrypts it, and only for this
   * owner and purpose.
   */
  byte[] wrap(DataKey key) {
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
  DataKey unwrap(UUID owner, String purpose, byte[] wrapped) {
    try {
      var keyset =
          TinkProtoKeysetFormat.parseEncryptedKeyset(
              wrapped, wrapping, DataKey.binding(owner, purpose, ""), AeadConfig2026.get());
      return new DataKey(keyset, owner, purpose);
    } catch (GeneralSecurityException e) {
      throw new Undecipherable("the wrapped key belongs to another owner or purpose", e);
    }
  }

  /** Returns the key of the blind index that releases before took from the master key itself. */
  SecretKeySpec derivedIndexKey() {
    return indexing;
  }

  byte[] wrapIndexKey(SecretKeySpec key) {
    try {
      return wrapping.encrypt(key.getEncoded(), INDEX_KEY);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the key of the blind index could not be wrapped", e);
    }
  }

  SecretKeySpec unwrapIndexKey(byte[] wrapped) {
    try {
      return new SecretKeySpec(wrapping.decrypt(wrapped, INDEX_KEY), BlindIndex.ALGORITHM);
    } catch (GeneralSecurityException e) {
      throw new Undecipherable("the key of the blind index was wrapped by another master key", e);
    }
  }

  private static byte[] derived(byte[] secret, String info, int length)
      throws GeneralSecurityException {
    var parameters =
        HKDFParameterSpec.ofExtract().addIKM(secret).thenExpand(info.getBytes(UTF_8), length);
    return KDF.getInstance("HKDF-SHA256").deriveData(parameters);
  }
}
