package fi.koppi.catalogservice.proposal;

import fi.koppi.kit.identifier.EscoUri;
import java.util.List;

/** What is asked of the catalog's storage: who could teach something. */
public interface Fits {

  /** Active providers whose active programmes lead to one of the skills, the best first. */
  List<Fit> forSkills(List<EscoUri> skills);
}
