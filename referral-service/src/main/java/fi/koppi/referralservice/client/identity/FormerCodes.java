package fi.koppi.referralservice.client.identity;

import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.ClientId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The indexes of the identity codes that clients of an authority had before their present one. */
public interface FormerCodes {

  Optional<ClientId> find(AuthorityId authority, byte[] index);

  /** Stores that the code behind the index is no longer the client's present one. */
  void add(
      AuthorityId authority, byte[] index, ClientId client, Instant at, @Nullable String person);

  /** Removes a code that is the client's present one again. */
  void remove(ClientId client, AuthorityId authority, byte[] index);

  void removeAll(ClientId client);
}
