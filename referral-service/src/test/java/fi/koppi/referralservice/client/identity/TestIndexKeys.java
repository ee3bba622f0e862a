package fi.koppi.referralservice.client.identity;

import fi.koppi.referralservice.secrecy.BlindIndex;
import fi.koppi.referralservice.secrecy.IndexKeys;
import javax.crypto.spec.SecretKeySpec;

/** A key of the blind index without a database. */
public final class TestIndexKeys implements IndexKeys {

  private final SecretKeySpec key = new SecretKeySpec(new byte[32], BlindIndex.ALGORITHM);

  private TestIndexKeys() {}

  public static TestIndexKeys ofZeros() {
    return new TestIndexKeys();
  }

  @Override
  public SecretKeySpec get() {
    return key;
  }

  @Override
  public void rewrap() {
    // No master key wraps it.
  }

  @Override
  public boolean isWrappedBy(String masterKeyId) {
    return false;
  }
}
