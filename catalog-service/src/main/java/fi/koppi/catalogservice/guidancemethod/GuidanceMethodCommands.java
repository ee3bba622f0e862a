package fi.koppi.catalogservice.guidancemethod;

import fi.koppi.catalogservice.GuidanceMethodId;
import fi.koppi.kit.http.versions.IfMatch;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Adds, changes and retires guidance methods. */
@ApplicationScoped
public class GuidanceMethodCommands {

  private final GuidanceMethods methods;
  private final Ids ids;
  private final InstantSource time;

  @Inject
  GuidanceMethodCommands(GuidanceMethods methods, Ids ids, InstantSource time) {
    this.methods = methods;
    this.ids = ids;
    this.time = time;
  }

  @Transactional
  public GuidanceMethod add(GuidanceMethodDetails details, @Nullable String reason, Actor by) {
    GuidanceMethodEditors.require(by);
    var method =
        GuidanceMethod.add(new GuidanceMethodId(ids.next()), details, reason, by, time.instant());
    methods.add(method);
    methods.flush();
    return method;
  }

  @Transactional
  public GuidanceMethod change(
      GuidanceMethodId id,
      long expectedVersion,
      GuidanceMethodDetails details,
      @Nullable String reason,
      Actor by) {
    var method = locked(id, expectedVersion, by);
    method.change(details, reason, by, time.instant());
    methods.flush();
    return method;
  }

  /** Retires a method: it is no longer listed, but can still be read by its id. */
  @Transactional
  public GuidanceMethod retire(GuidanceMethodId id, long expectedVersion, Actor by) {
    var method = locked(id, expectedVersion, by);
    method.retire();
    methods.flush();
    return method;
  }

  private GuidanceMethod locked(GuidanceMethodId id, long expectedVersion, Actor by) {
    var method =
        methods
            .lock(id)
            .filter(found -> GuidanceMethodEditors.include(by, found.organisation()))
            .orElseThrow(GuidanceMethodQueries::unknown);
    IfMatch.check(expectedVersion, method.version());
    return method;
  }
}
