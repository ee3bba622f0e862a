package fi.koppi.catalogservice.guidancemethod;

import fi.koppi.catalogservice.GuidanceMethodId;
import fi.koppi.kit.http.paging.Cursor;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The storage of guidance methods. */
public interface GuidanceMethods {

  /** Finds a method and locks it until the transaction ends. */
  Optional<GuidanceMethod> lock(GuidanceMethodId id);

  Optional<GuidanceMethod> find(GuidanceMethodId id);

  /** Finds methods in use, the best first and among equals the newest. */
  List<FoundMethod> search(MethodSearch search, @Nullable Cursor after, int limit);

  void add(GuidanceMethod method);

  /** Writes changes to the database, so that the version is up to date. */
  void flush();
}
