package fi.koppi.catalogservice.programme;

import fi.koppi.kit.identifier.EscoUri;
import java.util.Collection;

/** Who looks for somebody that teaches a skill; part of the same transaction. */
public interface SkillDemand {

  /** Some programme leads to these skills from now on, or no more. */
  void follow(Collection<EscoUri> skills);
}
