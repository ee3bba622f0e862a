package fi.koppi.catalogservice.guidancemethod;

import fi.koppi.catalogservice.GuidanceMethodId;
import fi.koppi.kit.http.Cursor;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is asked of the storage of guidance methods. */
public interface GuidanceMethods {

  /** The method, locked until the transaction ends. */
  Optional<GuidanceMethod> lock(GuidanceMethodId id);

  Optional<GuidanceMethod> find(GuidanceMethodId id);

  /** Those in use, the best first and of equals the newest. */
  List<FoundMethod> search(MethodSearch search, @Nullable Cursor after, int limit);

  void add(GuidanceMethod method);

  /** Writes what changed, so that the version is the one to tell. */
  void flush();
}
