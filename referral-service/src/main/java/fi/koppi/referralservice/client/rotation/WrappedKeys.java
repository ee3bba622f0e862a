package fi.koppi.referralservice.client.rotation;

import java.util.Optional;
import java.util.UUID;

/** Stored keys of one kind, each wrapped by a master key. */
public interface WrappedKeys {

  /** Counts the keys that a master key wraps. */
  long countOf(String masterKeyId);

  /** Returns whether a master key wraps any. */
  boolean anyOf(String masterKeyId);

  /**
   * Wraps a portion of the keys of a former master key by the present one. A key that can't be
   * opened is left as it is.
   *
   * @param after the owner of the last key of the portion before
   */
  Portion rewrapPortion(String masterKeyId, UUID after);

  /**
   * A portion that was wrapped anew.
   *
   * @param last the owner of its last key; nobody, if nothing was left
   * @param rewrapped the number of keys that were wrapped anew
   * @param unreadable the number of keys that can't be opened
   */
  record Portion(Optional<UUID> last, int rewrapped, int unreadable) {}
}
