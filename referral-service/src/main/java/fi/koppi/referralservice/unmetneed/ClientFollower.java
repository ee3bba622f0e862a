package fi.koppi.referralservice.unmetneed;

import fi.koppi.referralservice.Followers;
import fi.koppi.referralservice.client.ClientEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Cuts the unmet needs of a client who is forgotten off from the client. */
@ApplicationScoped
class ClientFollower {

  private final UnmetNeeds needs;

  @Inject
  ClientFollower(UnmetNeeds needs) {
    this.needs = needs;
  }

  void follow(@Observes @Priority(Followers.UNMET_NEED) ClientEvent event) {
    switch (event) {
      case ClientEvent.Forgotten forgotten ->
          needs.lockAll(forgotten.client()).forEach(need -> need.cutOffFromClient(forgotten.at()));
      case ClientEvent.ConsentEnded _ -> {
        // A gap is the authority's own finding and is handed to nobody.
      }
    }
  }
}
