package fi.koppi.partnerservice.need;

import fi.koppi.kit.http.Cursor;
import fi.koppi.partnerservice.NeedId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is asked of the storage of needs. */
public interface Needs {

  /** The need, locked until the transaction ends. */
  Optional<Need> lock(NeedId id);

  Optional<Need> find(NeedId id);

  /** Those that are published, in the order of their ids, from the cursor on. */
  List<Need> published(@Nullable Cursor after, int limit);

  void add(Need need);

  /** Writes what changed, so that the version is the one to tell. */
  void flush();
}
