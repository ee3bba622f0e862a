package fi.koppi.referralservice.erasure;

import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.ClientId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The read side of erasures. */
@ApplicationScoped
public class ErasureQueries {

  private final ErasureOpener opener;

  @Inject
  ErasureQueries(ErasureOpener opener) {
    this.opener = opener;
  }

  /** Reads what colleges were told of the erasure of a client of the caller's authority. */
  @Transactional
  public Erasure of(ClientId client, Actor by) {
    return opener.read(client, by);
  }
}
