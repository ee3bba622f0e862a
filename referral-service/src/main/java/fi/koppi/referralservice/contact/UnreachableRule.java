package fi.koppi.referralservice.contact;

import fi.koppi.kit.problem.Refused;
import fi.koppi.referralservice.referral.report.ContactChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rule that a client counts as unreachable only after three failed attempts over two channels.
 * Where all of them went through the coach, they need no second channel: a college that sees no
 * contact data has no other. Whether it sees any is not asked, so that the rule reads nothing of
 * the client, and a security ban and a chosen relay get the same answer by the same statements.
 */
final class UnreachableRule {

  static final int ATTEMPTS = 3;
  static final int CHANNELS = 2;
  private static final Set<ContactChannel> THROUGH_THE_COACH = Set.of(ContactChannel.RELAY);

  private UnreachableRule() {}

  /**
   * Refuses where too little was tried, and says what is missing.
   *
   * @param failed the failed attempts since the last catch or reopening, counted by channel
   */
  static void check(Map<ContactChannel, Long> failed) {
    List<String> missing = new ArrayList<>();
    long attempts = failed.values().stream().mapToLong(Long::longValue).sum();
    if (attempts < ATTEMPTS) {
      missing.add("attempts: %d of %d".formatted(attempts, ATTEMPTS));
    }
    if (failed.size() < CHANNELS && !failed.keySet().equals(THROUGH_THE_COACH)) {
      missing.add("channels: %d of %d".formatted(failed.size(), CHANNELS));
    }
    if (!missing.isEmpty()) {
      throw new Refused(
          ContactProblem.CONTACT_ATTEMPTS_MISSING,
          "Since the last catch or reopening, attempts that did not reach the client are missing ("
              + String.join(", ", missing)
              + "). Record them first.");
    }
  }
}
