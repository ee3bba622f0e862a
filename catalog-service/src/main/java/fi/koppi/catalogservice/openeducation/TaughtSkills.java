package fi.koppi.catalogservice.openeducation;

import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.kit.identifier.EscoUri;
import java.util.Collection;

/** The storage of the skills that each programme teaches. */
public interface TaughtSkills {

  /** Replaces the skills of a programme. */
  void replace(ProgrammeId programme, Collection<EscoUri> skills);
}
