package fi.koppi.catalogservice.offering;

import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.programme.ProgrammeUse;
import fi.koppi.kit.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/**
 * What is published tells of its programme, too: its skills and what it asks for. And what is
 * drafted never gets published without it.
 */
@ApplicationScoped
class OfferedProgrammes implements ProgrammeUse {

  private final Offerings offerings;
  private final ProposedDrafts drafts;
  private final OfferingConsequences consequences;

  @Inject
  OfferedProgrammes(Offerings offerings, ProposedDrafts drafts, OfferingConsequences consequences) {
    this.offerings = offerings;
    this.drafts = drafts;
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
    consequences.followAll(events, published);
  }

  @Override
  public void retired(ProgrammeId programme, Actor by, Instant at) {
    drafts.endOf(programme, by, at);
  }
}
