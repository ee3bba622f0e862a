package fi.koppi.catalogservice.taxonomy.edition;

import fi.koppi.catalogservice.taxonomy.Concept;
import fi.koppi.kit.identifier.EscoUri;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The concepts and relations as a whole, which one edition after another replaces. */
public interface Classification {

  /** Makes these the concepts of the kinds; what is missing among them is retired. */
  ConceptChanges replace(Set<EscoUri.Kind> kinds, List<Concept> concepts, Instant at);

  /** Makes these the relations; those that name an unknown concept are left out. */
  Replacement replaceRelations(List<OccupationSkill> relations);
}
