package fi.koppi.catalogservice.offering;

import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.kit.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/**
 * Drafts that proposals led to, which end when they can never be published: their proposals are
 * given back, and wait for nobody to cancel what leads nowhere.
 */
@ApplicationScoped
public class ProposedDrafts {

  private final Offerings offerings;
  private final OfferingConsequences consequences;

  @Inject
  ProposedDrafts(Offerings offerings, OfferingConsequences consequences) {
    this.offerings = offerings;
    this.consequences = consequences;
  }

  void endOf(ProgrammeId programme, Actor by, Instant at) {
    end(offerings.lockProposedDrafts(programme), by, at);
  }

  public void endOf(ProviderId provider, Actor by, Instant at) {
    end(offerings.lockProposedDrafts(provider), by, at);
  }

  private void end(List<Offering> drafts, Actor by, Instant at) {
    var events = drafts.stream().map(draft -> draft.cancel(by, at)).toList();
    offerings.flush();
    consequences.followAll(events, drafts);
  }
}
