package fi.koppi.catalogservice.municipality;

import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.identifier.MunicipalityCode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The storage of municipalities. */
public interface Municipalities {

  Optional<Municipality> find(MunicipalityCode code);

  /** Returns whether the municipality is stored, or none is. */
  boolean isKnown(MunicipalityCode code);

  /** Lists all municipalities that exist or existed, in the order of their codes. */
  List<Municipality> list(@Nullable Cursor after, int limit);

  /** Adds new municipalities and changes existing ones; returns how many were added or changed. */
  int put(List<Municipality> municipalities);
}
