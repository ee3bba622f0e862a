package fi.koppi.partnerservice.need;

import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.partnerservice.NeedId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public interface Needs {

  /** Finds a need and locks it until the transaction ends. */
  Optional<Need> lock(NeedId id);

  Optional<Need> find(NeedId id);

  /** Finds published needs in the order of their ids, from the cursor on. */
  List<Need> published(@Nullable Cursor after, int limit);

  void add(Need need);
}
