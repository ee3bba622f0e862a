package fi.koppi.catalogservice.programme;

import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.identifier.EscoUri;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The programmes of all providers. */
public interface Programmes {

  /** Locks the programme until the transaction ends. */
  Optional<Programme> lock(ProgrammeId id);

  /** Locks the programme so that nobody changes or retires it until the transaction ends. */
  Optional<Programme> lockToRead(ProgrammeId id);

  Optional<Programme> find(ProgrammeId id);

  /** Lists programmes in the order of their ids, from the cursor on. */
  List<Programme> list(@Nullable Cursor after, int limit);

  void add(Programme programme);

  /** Locks some active programmes of a provider, in the order of their ids. */
  List<Programme> lockActive(ProviderId provider, int limit);

  /** Returns the skills that a provider's active programmes teach. */
  Set<EscoUri> skillsTaughtBy(ProviderId provider);
}
