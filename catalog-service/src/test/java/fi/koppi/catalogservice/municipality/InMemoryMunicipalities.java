package fi.koppi.catalogservice.municipality;

import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.identifier.MunicipalityCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Municipalities without a database. */
public final class InMemoryMunicipalities implements Municipalities {

  private final List<Municipality> municipalities = new ArrayList<>();

  public MunicipalityQueries queries() {
    return new MunicipalityQueries(this);
  }

  @Override
  public Optional<Municipality> find(MunicipalityCode code) {
    return municipalities.stream().filter(one -> one.code().equals(code)).findFirst();
  }

  @Override
  public boolean isKnown(MunicipalityCode code) {
    return municipalities.isEmpty() || find(code).isPresent();
  }

  @Override
  public List<Municipality> list(@Nullable Cursor after, int limit) {
    return municipalities.stream().limit(limit).toList();
  }

  @Override
  public int put(List<Municipality> given) {
    municipalities.addAll(given);
    return given.size();
  }
}
