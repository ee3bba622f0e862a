package fi.koppi.referralservice.client;

import fi.koppi.referralservice.ClientId;
import java.util.Optional;

/** The clients that were forgotten before colleges were told of erasures. No new ones come. */
public interface UnannouncedErasures {

  /** Returns the first of them in the order of their ids, beginning after the given one. */
  Optional<ClientId> next(ClientId after);

  /** Takes one away, and returns whether it was still there. */
  boolean remove(ClientId client);
}
