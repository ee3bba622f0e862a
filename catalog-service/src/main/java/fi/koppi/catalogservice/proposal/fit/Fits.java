package fi.koppi.catalogservice.proposal.fit;

import fi.koppi.kit.identifier.EscoUri;
import java.util.List;

/** The search in the catalogue's storage for providers that could teach a skill. */
public interface Fits {

  /**
   * Returns the active providers whose active programmes lead to at least one of the skills, the
   * best first.
   */
  List<Fit> forSkills(List<EscoUri> skills);
}
