package fi.koppi.catalogservice.municipality;

import fi.koppi.kit.http.Cursor;
import fi.koppi.kit.identifier.MunicipalityCode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is asked of the storage of municipalities. */
public interface Municipalities {

  Optional<Municipality> find(MunicipalityCode code);

  /** All there are and were, in the order of their codes. */
  List<Municipality> list(@Nullable Cursor after, int limit);

  /** Adds those that are new and changes the others; the answer is how many were touched. */
  int put(List<Municipality> municipalities);
}
