package fi.koppi.referralservice.secrecy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The upkeep of what the service itself has wrapped by a master key. */
@ApplicationScoped
public class MasterKeyCommands {

  private final IndexKeys index;

  @Inject
  MasterKeyCommands(IndexKeys index) {
    this.index = index;
  }

  /** Wraps the key of the blind index by the present master key. */
  @Transactional
  public void rewrapIndexKey() {
    index.rewrap();
  }
}
