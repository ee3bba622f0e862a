package fi.koppi.referralservice.client.identity;

import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.client.Client;
import fi.koppi.referralservice.client.Clients;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The identity codes of clients, former ones too: a code that was corrected, or that was artificial
 * until the real one was known, still leads to its client, and no other client gets it.
 */
@ApplicationScoped
public class ClientCodes {

  private final Clients clients;
  private final FormerCodes former;
  private final IdentityCodes codes;

  @Inject
  public ClientCodes(Clients clients, FormerCodes former, IdentityCodes codes) {
    this.clients = clients;
    this.former = former;
    this.codes = codes;
  }

  /** Finds the client of the authority that has the code, or had it once. */
  public Optional<Client> find(AuthorityId authority, PersonalIdentityCode code) {
    var index = codes.index(authority, code);
    return clients
        .findByIdentityIndex(authority, index)
        .or(() -> former.find(authority, index).flatMap(clients::find));
  }

  /**
   * Finds the client that had the code once. It is asked after the client with the code was
   * written, since only then no other transaction can give the code up unseen.
   */
  public Optional<Client> findFormer(AuthorityId authority, PersonalIdentityCode code) {
    return former.find(authority, codes.index(authority, code)).flatMap(clients::find);
  }

  /** Stores that a client has another code than before, if it has. */
  public void replace(Client client, byte @Nullable [] before, Actor by, Instant at) {
    var after = client.secrets().identityIndex();
    if (Arrays.equals(before, after)) {
      return;
    }
    if (after != null) {
      former.remove(client.id(), client.authority(), after);
    }
    if (before != null) {
      former.add(client.authority(), before, client.id(), at, by.person());
    }
  }

  /** Removes the former codes of a client that is forgotten. */
  public void forget(ClientId client) {
    former.removeAll(client);
  }
}
