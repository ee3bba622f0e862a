package fi.koppi.catalogservice.programme;

import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.kit.http.paging.Cursor;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is asked of the storage of programmes. */
public interface Programmes {

  /** The programme, locked until the transaction ends. */
  Optional<Programme> lock(ProgrammeId id);

  /** The programme, which nobody can change or retire until the transaction ends. */
  Optional<Programme> hold(ProgrammeId id);

  Optional<Programme> find(ProgrammeId id);

  /** In the order of their ids, from the cursor on. */
  List<Programme> list(@Nullable Cursor after, int limit);

  void add(Programme programme);

  /** Writes what changed, so that the version is the one to tell. */
  void flush();
}
