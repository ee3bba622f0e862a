package fi.koppi.catalogservice.taxonomy;

import fi.koppi.kit.http.Cursor;
import fi.koppi.kit.identifier.EscoUri;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is asked of the storage of concepts. */
public interface Concepts {

  Optional<Concept> find(EscoUri uri);

  /** Those of these that are in the classification now. */
  Set<EscoUri> known(Collection<EscoUri> uris);

  /** Whether there is any concept of the kind, retired or not. */
  boolean hasAny(EscoUri.Kind kind);

  /** What is a part of it, in the order of the URIs. */
  List<Concept> narrower(EscoUri broader, @Nullable Cursor after, int limit);

  /** The skills that an occupation asks for, in the order of the URIs. */
  List<SkillOfOccupation> skillsOf(EscoUri occupation, @Nullable Cursor after, int limit);
}
