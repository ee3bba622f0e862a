package fi.koppi.referralservice.secrecy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** The read side of the master keys. */
@ApplicationScoped
public class MasterKeyQueries {

  private final RegisteredMasterKeys registered;
  private final IndexKeys index;

  @Inject
  MasterKeyQueries(RegisteredMasterKeys registered, IndexKeys index) {
    this.registered = registered;
    this.index = index;
  }

  /** Lists the master keys that wrap keys or have done so, the oldest first. */
  @Transactional
  public List<RegisteredMasterKey> registered() {
    return registered.all();
  }

  /** Returns whether a master key wraps the key of the blind index. */
  @Transactional
  public boolean wrapsIndexKey(String id) {
    return index.isWrappedBy(id);
  }
}
