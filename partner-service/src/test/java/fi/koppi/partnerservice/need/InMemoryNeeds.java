package fi.koppi.partnerservice.need;

import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.partnerservice.NeedId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Needs in memory. */
final class InMemoryNeeds implements Needs {

  private final Map<NeedId, Need> rows = new LinkedHashMap<>();

  @Override
  public Optional<Need> lock(NeedId id) {
    return find(id);
  }

  @Override
  public Optional<Need> find(NeedId id) {
    return Optional.ofNullable(rows.get(id));
  }

  @Override
  public List<Need> published(@Nullable Cursor after, int limit) {
    return rows.values().stream()
        .filter(need -> need.status() == NeedStatus.PUBLISHED)
        .limit(limit)
        .toList();
  }

  @Override
  public void add(Need need) {
    rows.put(need.id(), need);
  }
}
