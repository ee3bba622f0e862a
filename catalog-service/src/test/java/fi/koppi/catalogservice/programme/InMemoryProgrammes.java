package fi.koppi.catalogservice.programme;

import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.identifier.EscoUri;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps programmes for tests of use cases. */
public class InMemoryProgrammes implements Programmes {

  private final Map<ProgrammeId, Programme> programmes = new LinkedHashMap<>();

  public ProgrammeQueries queries() {
    return new ProgrammeQueries(this);
  }

  @Override
  public Optional<Programme> lock(ProgrammeId id) {
    return find(id);
  }

  @Override
  public Optional<Programme> lockToRead(ProgrammeId id) {
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
  public List<Programme> lockActive(ProviderId provider, int limit) {
    return programmes.values().stream()
        .filter(programme -> programme.isActive() && programme.provider().equals(provider))
        .limit(limit)
        .toList();
  }

  @Override
  public Set<EscoUri> skillsTaughtBy(ProviderId provider) {
    return programmes.values().stream()
        .filter(programme -> programme.isActive() && programme.provider().equals(provider))
        .flatMap(programme -> programme.details().skills().stream())
        .collect(Collectors.toSet());
  }
}
