package fi.koppi.referralservice.provider;

import fi.koppi.referralservice.ProviderId;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The two topics between the exchange and one college. Whose topic a report came in on proves who
 * sent it, since the broker lets nobody else write there.
 */
public final class AdmissionTopics {

  private static final Pattern STATUS =
      Pattern.compile("koppi\\.admission\\.([0-9a-f-]{36})\\.status\\.v1");

  private AdmissionTopics() {}

  /** Where a college learns of its referrals. */
  public static String referral(ProviderId provider) {
    return "koppi.admission." + provider.value() + ".referral.v1";
  }

  /** Where a college reports what it did. */
  public static String status(ProviderId provider) {
    return "koppi.admission." + provider.value() + ".status.v1";
  }

  /** The college whose status topic this is. */
  public static Optional<ProviderId> senderOf(String topic) {
    var matcher = STATUS.matcher(topic);
    return matcher.matches()
        ? Optional.of(new ProviderId(UUID.fromString(matcher.group(1))))
        : Optional.empty();
  }
}
