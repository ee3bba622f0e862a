package fi.koppi.referralservice.client.vault;

import fi.koppi.referralservice.client.ClientOpener;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The upkeep of clients' keys, which serves no caller. */
@ApplicationScoped
public class KeyCommands {

  private final ClientOpener opener;
  private final OrderedDeletions ordered;
  private final KeysBesideData old;

  @Inject
  KeyCommands(ClientOpener opener, OrderedDeletions ordered, KeysBesideData old) {
    this.opener = opener;
    this.ordered = ordered;
    this.old = old;
  }

  /** Deletes a portion of the keys of forgotten clients, and returns whether there may be more. */
  @Transactional
  public boolean deletePortionOfForgotten() {
    return ordered.deletePortion();
  }

  /**
   * Moves a portion of the keys that lie beside the data, and returns whether there may be more.
   */
  @Transactional
  public boolean movePortionBesideData() {
    opener.enterAsSystem();
    return old.movePortion();
  }
}
