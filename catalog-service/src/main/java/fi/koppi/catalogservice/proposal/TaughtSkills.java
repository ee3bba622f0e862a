package fi.koppi.catalogservice.proposal;

import fi.koppi.catalogservice.programme.SkillDemand;
import fi.koppi.kit.identifier.EscoUri;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;

/**
 * Keeps which skills are taught otherwise by now. What is wanted is looked at again afterwards: an
 * editor waits for no proposals, and holds up nobody who learns of a need.
 */
@ApplicationScoped
class TaughtSkills implements SkillDemand {

  private final Refits refits;

  @Inject
  TaughtSkills(Refits refits) {
    this.refits = refits;
  }

  @Override
  public void follow(Collection<EscoUri> skills) {
    refits.noteSkills(skills);
  }
}
