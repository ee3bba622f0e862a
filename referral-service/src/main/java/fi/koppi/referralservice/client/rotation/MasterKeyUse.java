package fi.koppi.referralservice.client.rotation;

import fi.koppi.referralservice.secrecy.RegisteredMasterKey;

/**
 * A master key and what it still wraps.
 *
 * @param keys the number of stored keys that it wraps
 * @param isHeld whether the service has the key
 */
public record MasterKeyUse(RegisteredMasterKey master, long keys, boolean isHeld) {

  /** Returns whether the key can be taken away: another one is present, and it wraps nothing. */
  public boolean isRemovable() {
    return !master.isPresent() && keys == 0;
  }
}
