package fi.koppi.catalogservice.offering;

import fi.koppi.catalogservice.programme.ProgrammeId;
import fi.koppi.catalogservice.programme.ProgrammeUse;
import fi.koppi.kit.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** What is published tells of its programme, too: its skills and what it asks for. */
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
    var events =
        published.stream()
            .map(found -> found.revise(found.details(), "Its programme changed", by, at))
            .toList();
    offerings.flush();
    for (int n = 0; n < published.size(); n++) {
      consequences.follow(events.get(n), published.get(n));
    }
  }
}
