package fi.koppi.referralservice.provider;

import fi.koppi.referralservice.ProviderId;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The two topics between the exchange and one college. The topic of a report proves who sent it,
 * since the broker lets nobody else write to it.
 */
public final class AdmissionTopics {

  private static final Pattern STATUS =
      Pattern.compile("koppi\\.admission\\.([0-9a-f-]{36})\\.status\\.v1");

  private AdmissionTopics() {}

  /** Returns the name of the topic on which a college receives its referrals. */
  public static String referral(ProviderId provider) {
    return "koppi.admission." + provider.value() + ".referral.v1";
  }

  /** Returns the name of the topic on which a college reports its steps. */
  public static String status(ProviderId provider) {
    return "koppi.admission." + provider.value() + ".status.v1";
  }

  /** Returns the college whose status topic this is. */
  public static Optional<ProviderId> senderOf(String topic) {
    var matcher = STATUS.matcher(topic);
    return matcher.matches()
        ? Optional.of(new ProviderId(UUID.fromString(matcher.group(1))))
        : Optional.empty();
  }
}
