package fi.koppi.partnerservice;

import fi.koppi.kit.testing.storage.StorageCheck;
import java.util.Set;

class StorageTest extends StorageCheck {

  private static final Set<String> PORTS_TO_MEND =
      Set.of("need.NeedCommands imports organisation.Organisations");

  StorageTest() {
    super(Set.of(), PORTS_TO_MEND);
  }
}
