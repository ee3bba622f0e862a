package fi.koppi.referralservice.unmetneed;

import fi.koppi.referralservice.client.ClientEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Ends the gaps of a client who is forgotten, in the transaction that forgets. */
@ApplicationScoped
class ClientFollowing {

  private final UnmetNeeds needs;

  @Inject
  ClientFollowing(UnmetNeeds needs) {
    this.needs = needs;
  }

  void follow(@Observes ClientEvent event) {
    switch (event) {
      case ClientEvent.Forgotten forgotten ->
          needs.lockOpen(forgotten.client()).forEach(need -> need.endWithClient(forgotten.at()));
      case ClientEvent.ConsentWithdrawn _ -> {
        // A gap is the authority's own finding and is handed to nobody.
      }
    }
  }
}
