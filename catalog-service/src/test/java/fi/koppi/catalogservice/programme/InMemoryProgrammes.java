package fi.koppi.catalogservice.programme;

import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.kit.http.paging.Cursor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps programmes for tests of use cases. */
public class InMemoryProgrammes implements Programmes {

  private final Map<ProgrammeId, Programme> programmes = new LinkedHashMap<>();

  @Override
  public Optional<Programme> lock(ProgrammeId id) {
    return find(id);
  }

  @Override
  public Optional<Programme> hold(ProgrammeId id) {
    return find(id);
  }

  @Override
  public Optional<Programme> find(ProgrammeId id) {
    return Optional.ofNullable(programmes.get(id));
  }

  @Override
  public List<Programme> list(@Nullable Cursor after, int limit) {
    return programmes.values().stream().limit(limit).toList();
  }

  @Override
  public void add(Programme programme) {
    programmes.put(programme.id(), programme);
  }

  @Override
  public void flush() {
    // Everything is written at once.
  }
}
