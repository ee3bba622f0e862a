package fi.koppi.referralservice.contact;

import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.referral.report.ContactChannel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

public interface ContactAttempts {

  /** Stores an attempt, and returns false where one by that channel at that time is stored. */
  boolean add(ContactAttempt attempt);

  /** Returns the attempts about a referral, the oldest first, beginning after the cursor. */
  List<ContactAttempt> of(ReferralId referral, @Nullable Cursor after, int limit);

  /** Counts by channel the attempts since then that did not reach the client. */
  Map<ContactChannel, Long> failedSince(ReferralId referral, Instant since);
}
