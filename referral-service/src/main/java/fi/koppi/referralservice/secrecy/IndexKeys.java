package fi.koppi.referralservice.secrecy;

import javax.crypto.spec.SecretKeySpec;

/** The storage of the one key of the blind index. */
public interface IndexKeys {

  /** Finds and opens the key. */
  SecretKeySpec get();

  /** Wraps the key by the present master key, if another one has wrapped it. */
  void rewrap();

  /** Returns whether this master key wraps the key. */
  boolean isWrappedBy(String masterKeyId);
}
