package fi.koppi.referralservice.secrecy;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The index by which a secret value is found again. It has a key of its own, which stays the same
 * when the master key is rotated, so that no index has to be computed anew.
 */
@ApplicationScoped
public class BlindIndex {

  /** The algorithm of the index, for which its key is made. */
  public static final String ALGORITHM = "HmacSHA256";

  private final IndexKeys keys;
  // It never changes once it is stored.
  private volatile @Nullable SecretKeySpec key;

  @Inject
  public BlindIndex(IndexKeys keys) {
    this.keys = keys;
  }

  /**
   * Returns the index of a value: HMAC-SHA256, from which the value cannot be computed. The scope
   * prevents two organisations from finding out that they know the same person.
   */
  public byte[] of(UUID scope, String value) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key());
      mac.update(DataKey.bytes(scope));
      return mac.doFinal(value.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the blind index cannot be made", e);
    }
  }

  private SecretKeySpec key() {
    var known = key;
    if (known == null) {
      known = keys.get();
      key = known;
    }
    return known;
  }
}
