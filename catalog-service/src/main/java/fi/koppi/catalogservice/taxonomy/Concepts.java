package fi.koppi.catalogservice.taxonomy;

import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.identifier.EscoUri;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The storage of single concepts. */
public interface Concepts {

  Optional<Concept> find(EscoUri uri);

  /** Returns the concepts that are in the current classification. */
  Set<EscoUri> known(Collection<EscoUri> uris);

  /** Returns whether there is any concept of the kind, retired or not. */
  boolean hasAny(EscoUri.Kind kind);

  /** Lists the concepts that are part of another, in the order of URIs. */
  List<Concept> narrower(EscoUri broader, @Nullable Cursor after, int limit);

  /** Lists the skills that an occupation needs, in the order of URIs. */
  List<SkillOfOccupation> skillsOf(EscoUri occupation, @Nullable Cursor after, int limit);
}
