package fi.koppi.referralservice;

import fi.koppi.kit.testing.storage.StorageCheck;
import java.util.Set;

class StorageTest extends StorageCheck {

  private static final Set<String> TABLES_TO_MEND =
      Set.of(
          "answerdelay reads referral",
          "answerdelay reads referral_status_change",
          "feed reads referral");

  private static final Set<String> PORTS_TO_MEND =
      Set.of(
          "referral.OutboxReferralEvents imports feed.ChangeFeed",
          "referral.OutboxReferralEvents imports provider.Providers",
          "seat.OutboxSeatEvents imports feed.ChangeFeed");

  StorageTest() {
    super(TABLES_TO_MEND, PORTS_TO_MEND);
  }
}
