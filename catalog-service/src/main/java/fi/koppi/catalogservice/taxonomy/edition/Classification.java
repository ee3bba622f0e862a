package fi.koppi.catalogservice.taxonomy.edition;

import fi.koppi.catalogservice.taxonomy.Concept;
import fi.koppi.kit.identifier.EscoUri;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The storage of the classification as a whole, which one edition after another replaces. */
public interface Classification {

  /** Replaces all concepts of the kinds; concepts that are missing are retired. */
  ConceptChanges replace(Set<EscoUri.Kind> kinds, List<Concept> concepts, Instant at);

  /** Replaces all relations; relations that name an unknown concept are left out. */
  Replacement replaceRelations(List<OccupationSkill> relations);
}
