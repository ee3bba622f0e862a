package fi.koppi.catalogservice.offering;

import fi.koppi.catalogservice.programme.ProgrammeId;
import fi.koppi.catalogservice.programme.ProgrammeUse;
import fi.koppi.kit.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * What is published tells of its programme, too: its skills and what it asks for. And what is
 * drafted never gets published without it.
 */
@ApplicationScoped
class OfferedProgrammes implements ProgrammeUse {

  private final Offerings offerings;
  private final OfferingConsequences consequences;

  @Inject
  OfferedProgrammes(Offerings offerings, OfferingConsequences consequences) {
    this.offerings = offerings;
    this.consequences = consequences;
  }

  @Override
  public void follow(ProgrammeId programme, Actor by, Instant at) {
    var published = offerings.lockPublished(programme);
    // A revision, so that the version grows: a listener passes by a state that is not newer.
    followed(published, found -> found.revise(found.details(), "Its programme changed", by, at));
  }

  /** Their proposals are given back, and wait for nobody to cancel what leads nowhere. */
  @Override
  public void retired(ProgrammeId programme, Actor by, Instant at) {
    followed(offerings.lockProposedDrafts(programme), draft -> draft.cancel(by, at));
  }

  private void followed(List<Offering> found, Function<Offering, OfferingEvent> transition) {
    var events = found.stream().map(transition).toList();
    offerings.flush();
    for (int n = 0; n < found.size(); n++) {
      consequences.follow(events.get(n), found.get(n));
    }
  }
}
