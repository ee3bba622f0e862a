package fi.koppi.badservice.need.persistence;

import fi.koppi.badservice.need.Needs;
import jakarta.transaction.Transactional;

@Transactional
class StoredNeeds implements Needs {

  @Override
  public int count() {
    return 0;
  }
}
