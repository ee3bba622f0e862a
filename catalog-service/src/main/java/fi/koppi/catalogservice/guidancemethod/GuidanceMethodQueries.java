package fi.koppi.catalogservice.guidancemethod;

import fi.koppi.catalogservice.GuidanceMethodId;
import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.http.paging.Page;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** Reads guidance methods, which everybody may see. */
@ApplicationScoped
public class GuidanceMethodQueries {

  private final GuidanceMethods methods;

  @Inject
  GuidanceMethodQueries(GuidanceMethods methods) {
    this.methods = methods;
  }

  public GuidanceMethod get(GuidanceMethodId id) {
    return methods.find(id).orElseThrow(GuidanceMethodQueries::unknown);
  }

  /** Finds methods in use, the best first and among equals the newest. */
  @Transactional
  public Page<GuidanceMethod> search(MethodSearch search, @Nullable String cursor, int limit) {
    var rows = methods.search(search, Cursor.parse(cursor, 2), limit + 1);
    return Page.of(rows, limit, hit -> Cursor.of(hit.rank(), hit.method().id().value()))
        .map(FoundMethod::method);
  }

  /** Lists the versions of a method's description, for actors who may change it. */
  @Transactional
  public Page<Revision> revisions(
      GuidanceMethodId id, @Nullable String cursor, int limit, Actor by) {
    var revisions =
        methods
            .find(id)
            .filter(found -> GuidanceMethodEditors.include(by, found.organisation()))
            .orElseThrow(GuidanceMethodQueries::unknown)
            .revisions();
    return Page.in(revisions, cursor, limit);
  }

  /** Refuses an unknown method, and in the same way a method that the actor may not change. */
  static Refused unknown() {
    return new Refused(CommonProblem.NOT_FOUND, "No guidance method has this id for you.");
  }
}
