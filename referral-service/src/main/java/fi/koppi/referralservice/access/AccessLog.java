package fi.koppi.referralservice.access;

import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.AccessAction;
import org.jspecify.annotations.Nullable;

/**
 * The log of who did what with whose personal data, when and why. The service can add lines to it
 * and read them, never change them.
 */
public interface AccessLog {

  /**
   * Records an access in the transaction that it happens in, so that neither stands without the
   * other.
   *
   * @param reason the caller's reason, for what needs more than the caller's daily work
   */
  void record(Actor by, AccessAction action, Subject subject, @Nullable String reason);

  /**
   * Records an attempt that was refused, in a transaction that has nothing to do with the refused
   * one.
   *
   * @param status the status of the answer, such as 404
   */
  void recordRefused(Actor by, AccessAction action, Subject subject, int status);

  /**
   * Records that an event was refused, in the transaction that makes it a dead letter.
   *
   * @param cause the stable code of the reason, such as {@code foreign-referral}
   */
  void recordRefused(Actor by, AccessAction action, Subject subject, String cause);
}
