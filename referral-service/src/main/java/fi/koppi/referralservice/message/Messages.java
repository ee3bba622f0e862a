package fi.koppi.referralservice.message;

import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.referral.step.Side;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public interface Messages {

  /** Returns the number of the last message about a referral, and 0 where there is none. */
  int last(ReferralId referral);

  void add(Message message);

  Optional<Message> find(ReferralId referral, int number);

  /** Returns the messages about a referral in their order, beginning after that number. */
  List<Message> of(ReferralId referral, int after, int limit);

  /** Marks what the other side wrote, up to that number, as read; an earlier mark stays. */
  void markRead(ReferralId referral, Side reader, int upTo, Instant at, @Nullable String person);

  /** Notes that the client has got a message. */
  void passOn(ReferralId referral, int number, Instant at, @Nullable String person);

  /** Deletes the texts of a referral's messages. */
  void eraseTexts(ReferralId referral);
}
