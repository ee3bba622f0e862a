package fi.koppi.kit.http.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * A caller's {@code Idempotency-Key}. What is stored under it can be read with the key only, and
 * the key itself is not stored: answers hold personal data, and the ledger must not become a second
 * copy of it.
 */
record IdempotencyKey(String value) {

  private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{16,128}");
  private static final int IV_BYTES = 12;
  private static final SecureRandom RANDOM = new SecureRandom();

  static IdempotencyKey of(@Nullable String header) {
    if (header == null || !FORM.matcher(header).matches()) {
      throw new Refused(CommonProblem.IDEMPOTENCY_KEY_REQUIRED);
    }
    return new IdempotencyKey(header);
  }

  /**
   * Returns the key of one item of the call. No caller can send it, since it holds a character that
   * the header may not have.
   */
  IdempotencyKey ofItem(String item) {
    return new IdempotencyKey(value + '\n' + item);
  }

  /** Returns the digest under which the ledger finds the key. */
  byte[] fingerprint() {
    return mac("fingerprint", new byte[0]);
  }

  /**
   * Returns a digest that differs from that of any other request and reveals nothing of its
   * content.
   */
  byte[] fingerprintOf(byte[] request) {
    return mac("request", request);
  }

  /** Returns a digest of who called, which reveals nobody without the key. */
  byte[] fingerprintOfCaller(byte[] identity) {
    return mac("caller", identity);
  }

  byte[] seal(byte[] answer) {
    var iv = new byte[IV_BYTES];
    RANDOM.nextBytes(iv);
    var sealed = cipher(Cipher.ENCRYPT_MODE, iv, answer);
    return ByteBuffer.allocate(iv.length + sealed.length).put(iv).put(sealed).array();
  }

  byte[] open(byte[] sealed) {
    var iv = Arrays.copyOf(sealed, IV_BYTES);
    return cipher(Cipher.DECRYPT_MODE, iv, Arrays.copyOfRange(sealed, IV_BYTES, sealed.length));
  }

  private byte[] cipher(int mode, byte[] iv, byte[] input) {
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      var key = new SecretKeySpec(mac("seal", new byte[0]), "AES");
      cipher.init(mode, key, new GCMParameterSpec(128, iv));
      return cipher.doFinal(input);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("answer of an idempotency key", e);
    }
  }

  private byte[] mac(String purpose, byte[] input) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(value.getBytes(UTF_8), "HmacSHA256"));
      mac.update(purpose.getBytes(UTF_8));
      mac.update((byte) 0);
      return mac.doFinal(input);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("fingerprint of an idempotency key", e);
    }
  }

  /** Hides the key, which gives access to the stored answer and so must not appear in a log. */
  @Override
  public String toString() {
    return "IdempotencyKey";
  }
}
