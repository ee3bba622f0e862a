package fi.koppi.referralservice;

import fi.koppi.kit.testing.storage.StorageCheck;
import java.util.Set;

class StorageTest extends StorageCheck {

  private static final Set<String> TABLES_TO_MEND =
      Set.of("answerdelay reads referral", "answerdelay reads referral_status_change");

  private static final Set<String> PORTS_TO_MEND = Set.of();

  StorageTest() {
    super(TABLES_TO_MEND, PORTS_TO_MEND);
  }
}
