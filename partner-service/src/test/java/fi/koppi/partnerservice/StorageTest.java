package fi.koppi.partnerservice;

import fi.koppi.kit.testing.storage.StorageCheck;
import java.util.Set;

class StorageTest extends StorageCheck {

  StorageTest() {
    super(Set.of(), Set.of());
  }
}
